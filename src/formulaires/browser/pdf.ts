/** The filled PDF, and the blank files, from memory. A sign that the PDF cannot draw is named before it is made. */
import { formulaires } from '../../strings/formulaires.ts';
import type { Reponses } from '../answers.ts';
import type { MissingSign } from '../export/index.ts';
import { FICHIERS } from '../files.ts';
import { fileName } from '../save.ts';
import { button, part } from './dom.ts';
import type { Exports } from './exports.ts';
import { download } from './files.ts';
import { closeNotice, list, show } from './notices.ts';
import { checked, sayOutput } from './outputs.ts';
import type { Session } from './session.ts';

const { pdf } = formulaires;
const PDF = 'application/pdf';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function make(session: Session, exports: Exports, answers: Reponses) {
  const { form } = session.sheet;
  try {
    const name = fileName(form, new Date(), 'pdf');
    download(name, PDF, await exports.fill(answers));
    session.inFile({ answers, aside: [] });
    sayOutput(pdf.fait(name));
  } catch (error) {
    show({ titre: pdf.refus, textes: error instanceof Error ? [error.message] : [] });
  }
}

function warn(signs: readonly MissingSign[], goOn: () => void) {
  const back = () => {
    closeNotice();
    part('pdf').focus();
  };
  const anyway = button(pdf.quandMeme, () => {
    back();
    goOn();
  });
  const items = signs.map(({ sign, code, fields }) => pdf.signe(sign, code, fields.map(({ spoken }) => spoken)));
  show({ titre: pdf.manquants, textes: [pdf.carre, list(items)], choices: [anyway, button(pdf.corriger, back)] });
}

function filled(session: Session, exports: Exports) {
  checked(session, (answers) => {
    const signs = exports.missing(answers);
    if (signs.length > 0) warn(signs, () => void make(session, exports, session.sheet.read()));
    else void make(session, exports, answers);
  });
}

/** The links to the blank files give what is already here: a form that is open asks for nothing more. */
function fromMemory(session: Session, { files }: Exports) {
  document.querySelector('main')?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const name = FICHIERS.map((file) => file.name).find((each) => link?.href === new URL(each, location.href).href);
    const content = name && files.get(name);
    if (!name || !content) return;
    event.preventDefault();
    download(`${session.sheet.form.id}-${name}`, name.endsWith('.pdf') ? PDF : WORD, content);
  });
}

/** @param exports nothing when they could not be fetched: the page says so, and the rest works */
export function startPdf(session: Session, exports: Exports | undefined) {
  if (!exports) return sayOutput(pdf.absent);
  part('pdf').hidden = false;
  part('pdf').addEventListener('click', () => filled(session, exports));
  fromMemory(session, exports);
}
