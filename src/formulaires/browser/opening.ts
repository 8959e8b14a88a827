/** Opens what was saved: a file that a person chose, what this browser kept, what another tab wrote. */
import { formulaires } from '../../strings/formulaires.ts';
import { MAX_BYTES } from '../envelope.ts';
import { open, type Opened } from '../open.ts';
import { button, el, part } from './dom.ts';
import { fileChooser } from './files.ts';
import type { Other } from './keeping.ts';
import { moment } from './moments.ts';
import { closeNotice, list, show, texts } from './notices.ts';
import { ask } from './question.ts';
import type { Session } from './session.ts';

const { ouvert, onglets, question } = formulaires;

/** What a person must know of answers that were saved by another version of the form. */
function remarks({ otherVersion, missing, aside }: Opened): (string | Node)[] {
  const unknown = missing.length > 0 ? [el('p', {}, ouvert.manquants), list(missing)] : [];
  const left = aside.length > 0 ? [el('p', {}, ouvert.aPart), texts(aside)] : [];
  const told = [...unknown, ...left];
  return told.length > 0 && otherVersion ? [ouvert.autreVersion, ...told] : told;
}

function report(opened: Opened, titre: string) {
  const told = remarks(opened);
  show({ titre, textes: told.length > 0 ? told : [ouvert.complet] });
}

async function read(session: Session, file: File): Promise<Opened | { refused: string }> {
  return file.size > MAX_BYTES ? { refused: formulaires.ouvrir.tropGros } : open(session.sheet.form, await file.text());
}

async function openFile(session: Session, file: File) {
  const result = await read(session, file).catch(() => ({ refused: formulaires.ouvrir.illisible }));
  if ('refused' in result) return show({ titre: ouvert.refus, textes: [result.refused, ouvert.rien] });
  if (session.atRisk() && !(await ask(question.remplacer))) return part('ouvrir').focus();
  session.replace(result.answers);
  session.secured(result.answers);
  report(result, ouvert.titre(result.savedAt ? ouvert.du(...moment(result.savedAt)) : ''));
}

export function startOpening(session: Session) {
  part('ouvrir').addEventListener('click', fileChooser(part<HTMLInputElement>('fichier'), (file) => void openFile(session, file)));
}

/** What this browser kept comes back when the page opens; it takes the focus from nobody. */
export function restore(session: Session, opened: Opened) {
  session.replace(opened.answers);
  session.secured(opened.answers);
  const titre = opened.savedAt ? formulaires.garder.repris(...moment(opened.savedAt)) : formulaires.garder.revenues;
  show({ titre, textes: remarks(opened), quiet: true });
}

/** Two tabs, two sets of answers: the person chooses, and neither is lost before. */
export function showConflict(session: Session, { opened, at }: Other, resume: () => void) {
  const take = button(onglets.prendre, () => {
    void (session.sheet.isEmpty(session.sheet.read()) ? Promise.resolve(true) : ask(question.prendre)).then((yes) => {
      if (!yes) return;
      session.replace(opened.answers);
      session.secured(opened.answers);
      resume();
      show({ titre: onglets.prises, textes: remarks(opened) });
    });
  });
  const stay = button(onglets.garder, () => {
    resume();
    closeNotice();
    part('garder').focus();
  });
  show({ titre: onglets.titre, textes: [onglets.texte(at)], choices: [stay, take], quiet: true });
}
