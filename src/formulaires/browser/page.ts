/** `/formulaires/<id>/`: everything happens in the browser, and nothing leaves it. */
import { formulaires } from '../../strings/formulaires.ts';
import { emptyAnswers } from '../answers.ts';
import type { FormModel } from '../model.ts';
import { part } from './dom.ts';
import { loadExports } from './exports.ts';
import { startFields } from './fields.ts';
import { startFolding } from './folding.ts';
import { Keeping } from './keeping.ts';
import { closeNotice, show } from './notices.ts';
import { restore, showConflict, startOpening } from './opening.ts';
import { sayOutput, startOutputs } from './outputs.ts';
import { startPdf } from './pdf.ts';
import { ask } from './question.ts';
import { sayReady, whenReady } from './ready.ts';
import { Session } from './session.ts';
import { Sheet } from './sheet.ts';
import { startTables } from './tables.ts';

const { garder, onglets, question, effacer } = formulaires;

function startKeeping(session: Session, keeping: Keeping) {
  part<HTMLInputElement>('garder').addEventListener('change', () => {
    if (keeping.on) session.settle();
    else keeping.stop();
  });
}

/** Everything, for good: what is written, what is kept, what could be put back or was set aside. */
async function erase(session: Session, keeping: Keeping) {
  if (!(await ask(question.effacer))) return part('effacer').focus();
  keeping.erase();
  session.replace({ answers: emptyAnswers(session.sheet.form), aside: [] });
  session.inFile();
  closeNotice();
  closeNotice('ouverture');
  sayOutput(effacer.fait);
  part('effacer').focus();
}

/** A field may be called `dataset`: attributes of the form are never read through its properties. */
function start(host: HTMLFormElement) {
  const sheet = new Sheet(JSON.parse(host.getAttribute('data-modele') ?? '') as FormModel);
  const session: Session = new Session(sheet, () => keeping);
  const keeping: Keeping = new Keeping(sheet.form, () => session.written(), {
    conflict: (other) => showConflict(session, other, () => keeping.resume()),
    settled: () => closeNotice('onglets'),
    erased: () => show({ titre: onglets.efface, quiet: true }),
  });
  sheet.write(emptyAnswers(sheet.form));
  session.onChange = startTables(session);
  startFields(session, host);
  startOpening(session);
  startOutputs(session);
  startKeeping(session, keeping);
  part('effacer').addEventListener('click', () => void erase(session, keeping));
  startFolding(host);
  part('outils').hidden = false;
  host.setAttribute('data-actif', '');
  const found = keeping.restore();
  if (found === 'illisible') show({ titre: garder.illisible, quiet: true });
  else if (found) restore(session, found);
  addEventListener('beforeprint', () => session.settle());
  addEventListener('pagehide', () => session.settle());
  addEventListener('beforeunload', (event) => {
    session.settle();
    if (session.leavingLoses()) event.preventDefault();
  });
  void whenReady(() => loadExports(sheet.form)).then((exports) => {
    startPdf(session, exports);
    sayReady();
  });
}

const host = document.querySelector<HTMLFormElement>('form.formulaire[data-modele]');
if (host) start(host);
