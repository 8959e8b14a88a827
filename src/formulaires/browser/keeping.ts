/** Keeps the answers in this browser while one writes, when it was asked for; two tabs never write over one another. */
import { formulaires } from '../../strings/formulaires.ts';
import type { Reponses } from '../answers.ts';
import { forget, keep, kept, keyOf, type Outcome } from '../keep.ts';
import { open, type Opened } from '../open.ts';
import { save } from '../save.ts';
import { announce, part } from './dom.ts';
import { hour, moment } from './moments.ts';
import type { Sheet } from './sheet.ts';

const storage = () => localStorage;
const { garder } = formulaires;

export interface Other {
  opened: Opened;
  at: string;
}
interface Events {
  /** Another tab keeps other answers: nothing is kept here until one of them is chosen. */
  conflict: (other: Other) => void;
  /** Another tab erased what was kept. */
  erased: () => void;
}

export class Keeping {
  private readonly sheet: Sheet;
  private readonly events: Events;
  private readonly box = part<HTMLInputElement>('garder');
  private paused = false;
  private last: Outcome = 'garde';

  constructor(sheet: Sheet, events: Events) {
    this.sheet = sheet;
    this.events = events;
    addEventListener('storage', ({ key, newValue }) => {
      if (key === keyOf(sheet.form.id) || key === null) this.heard(newValue ?? undefined);
    });
  }

  get on() {
    return this.box.checked;
  }

  private say(sentence: string) {
    part('etat').textContent = sentence;
  }

  private other(text: string): Other | undefined {
    const opened = open(this.sheet.form, text);
    return 'refused' in opened ? undefined : { opened, at: opened.savedAt ? hour(opened.savedAt) : '' };
  }

  private heard(text: string | undefined) {
    if (text === undefined) {
      if (!this.on) return;
      this.stop();
      this.events.erased();
    } else if (this.on) this.compare(text);
  }

  /** Stops when what is kept is not what is written here. */
  private compare(text: string) {
    const other = this.other(text);
    this.paused = other !== undefined && JSON.stringify(other.opened.answers) !== JSON.stringify(this.sheet.read());
    if (other && this.paused) this.events.conflict(other);
  }

  /** @returns what this browser kept; `illisible` when this page cannot read it */
  restore(): Opened | 'illisible' | undefined {
    const text = kept(storage, this.sheet.form.id);
    if (text === undefined) return undefined;
    const other = this.other(text);
    if (!other) return 'illisible';
    this.box.checked = true;
    if (other.opened.savedAt) this.say(garder.fait(...moment(other.opened.savedAt)));
    return other.opened;
  }

  /** Asked for by the person: what another tab keeps is not written over. Comes before anything is kept. */
  start() {
    const text = kept(storage, this.sheet.form.id);
    if (text !== undefined) this.compare(text);
  }

  /** No longer asked for: nothing stays behind. */
  stop() {
    forget(storage, this.sheet.form.id);
    this.box.checked = false;
    this.paused = false;
    this.say(garder.arrete);
  }

  /** One of two tabs was chosen. */
  resume(answers: Reponses) {
    this.paused = false;
    this.keep(answers);
  }

  /** @returns whether the answers are kept; when they cannot be, the page says why and goes on */
  keep(answers: Reponses): boolean {
    if (!this.on || this.paused) return false;
    const now = new Date();
    const outcome = keep(storage, this.sheet.form.id, save(this.sheet.form, answers, now));
    const sentence = outcome === 'garde' ? garder.fait(...moment(now)) : garder[outcome];
    if (outcome !== 'garde' && outcome !== this.last) announce(sentence);
    if (outcome === 'refuse') this.box.checked = false;
    this.last = outcome;
    this.say(sentence);
    return outcome === 'garde';
  }
}
