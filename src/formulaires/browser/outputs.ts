/** What a filled form gives: paper, a file. What is still to mend is told first, and stops nobody. */
import { formulaires } from '../../strings/formulaires.ts';
import type { Reponses } from '../answers.ts';
import { problemsOf } from '../check.ts';
import { fileName, save } from '../save.ts';
import { part } from './dom.ts';
import { showProblems } from './errors.ts';
import { download } from './files.ts';
import type { Session } from './session.ts';

const { apres } = formulaires;

/** Under the buttons: what became of the last one pressed. */
export function sayOutput(sentence: string) {
  part('sortie').textContent = sentence;
}

/** Does `act` with the answers, once they are in order or once the person goes on all the same: those of that moment, mended or added to. */
export function checked({ sheet }: Session, act: (answers: Reponses) => void) {
  const answers = sheet.read();
  const problems = problemsOf(sheet.form, answers);
  if (problems.length > 0) showProblems(problems, () => act(sheet.read()));
  else act(answers);
}

function saveFile(session: Session) {
  session.settle();
  const { answers, aside } = session.written();
  const now = new Date();
  const name = fileName(session.sheet.form, now, 'json');
  download(name, 'application/json', save(session.sheet.form, answers, now, aside));
  session.inFile();
  sayOutput(apres.enregistre(name));
}

export function startOutputs(session: Session) {
  part('imprimer').addEventListener('click', () => checked(session, () => window.print()));
  part('enregistrer').addEventListener('click', () => saveFile(session));
  part('sorties').hidden = false;
}
