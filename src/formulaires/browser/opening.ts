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
  const left = aside.length > 0 ? [el('p', {}, ouvert.aPart), texts(aside), el('p', {}, ouvert.aPartReste)] : [];
  const told = [...unknown, ...left];
  return told.length > 0 && otherVersion ? [ouvert.autreVersion, ...told] : told;
}

/** Takes the place of what is written, and says what came with it. */
function take(session: Session, opened: Opened, { titre, sinon, quiet }: { titre: string; sinon?: string; quiet?: boolean }) {
  session.replace(opened);
  const told = remarks(opened);
  const textes = told.length === 0 && sinon ? [sinon] : told;
  const closed = opened.aside.length > 0 ? { closed: () => session.dropAside() } : {};
  show({ titre, textes, quiet: quiet ?? false, ...closed }, 'ouverture');
}

async function read(session: Session, file: File): Promise<Opened | { refused: string }> {
  return file.size > MAX_BYTES ? { refused: formulaires.ouvrir.tropGros } : open(session.sheet.form, await file.text());
}

async function openFile(session: Session, file: File) {
  const result = await read(session, file).catch(() => ({ refused: formulaires.ouvrir.illisible }));
  if ('refused' in result) return show({ titre: ouvert.refus, textes: [result.refused, ouvert.rien] });
  if (session.replacingLoses() && !(await ask(question.remplacer))) return part('ouvrir').focus();
  closeNotice();
  take(session, result, { titre: ouvert.titre(result.savedAt ? ouvert.du(...moment(result.savedAt)) : ''), sinon: ouvert.complet });
  session.inFile();
}

export function startOpening(session: Session) {
  part('ouvrir').addEventListener('click', fileChooser(part<HTMLInputElement>('fichier'), (file) => void openFile(session, file)));
}

/** What this browser kept comes back when the page opens; it takes the focus from nobody. */
export function restore(session: Session, opened: Opened) {
  take(session, opened, { titre: opened.savedAt ? formulaires.garder.repris(...moment(opened.savedAt)) : formulaires.garder.revenues, quiet: true });
}

/** Two tabs, two sets of answers: the person chooses, and neither is lost before. */
export function showConflict(session: Session, { opened, at }: Other, resume: () => void) {
  const theirs = async () => {
    if (session.replacingLoses() && !(await ask(question.prendre))) return;
    take(session, opened, { titre: onglets.prises });
    resume();
  };
  const stay = button(onglets.garder, () => {
    resume();
    part('garder').focus();
  });
  show({ titre: onglets.titre, textes: [onglets.texte(at)], choices: [stay, button(onglets.prendre, () => void theirs())], quiet: true }, 'onglets');
}
