/** Keeps the answers in this browser while one writes, when it was asked for; two tabs never write over one another. */
import { formulaires } from '../../strings/formulaires.ts';
import { sameWritten, type Written } from '../answers.ts';
import { erase, forget, ERASED, keep, kept, keyOf, type Outcome } from '../keep.ts';
import type { FormModel } from '../model.ts';
import { open, type Opened } from '../open.ts';
import { save } from '../save.ts';
import { announce, part } from './dom.ts';
import { hour, moment } from './moments.ts';

const storage = () => localStorage;
const { garder, onglets } = formulaires;

export interface Other {
  opened: Opened;
  at: string;
}
interface Events {
  /** Another tab keeps other answers: nothing is kept here until one of them is chosen. */
  conflict: (other: Other) => void;
  /** There is nothing to choose any more. */
  settled: () => void;
  /** Another tab erased what was kept. */
  erased: () => void;
}

export class Keeping {
  private readonly form: FormModel;
  /** What is written on the page. */
  private readonly written: () => Written;
  private readonly events: Events;
  private readonly box = part<HTMLInputElement>('garder');
  /** What another tab keeps, while the person has not chosen. */
  private waitsFor: string | undefined;
  private last: Outcome = 'garde';
  /** What is kept, when this tab wrote it or shows the same: it may write over that, and over nothing else. */
  private known: string | undefined;

  constructor(form: FormModel, written: () => Written, events: Events) {
    this.form = form;
    this.written = written;
    this.events = events;
    addEventListener('storage', ({ key, newValue }) => {
      if (key === this.key) this.heard(newValue ?? undefined);
      if (key === null) this.heard(ERASED);
    });
    // A page that comes back as it was left heard nothing meanwhile.
    addEventListener('pageshow', ({ persisted }) => persisted && this.heard(this.kept ?? ERASED));
  }

  private get key() {
    return keyOf(this.form.id);
  }
  private get kept() {
    return kept(storage, this.form.id);
  }

  get on() {
    return this.box.checked;
  }

  private say(sentence: string) {
    const state = part('etat');
    if (state.textContent !== sentence) state.textContent = sentence;
  }
  private sayKept({ savedAt }: Opened) {
    this.say(savedAt ? garder.fait(...moment(savedAt)) : '');
  }

  private read(text: string): Opened | undefined {
    const opened = open(this.form, text);
    return 'refused' in opened ? undefined : opened;
  }

  /** Another tab kept, kept no longer or erased. */
  private heard(text: string | undefined) {
    if (!this.on) return this.say(text ? garder.autre : '');
    if (text === ERASED) {
      // It may have kept once more before it heard.
      forget(storage, this.form.id);
      this.letGo('');
      this.events.erased();
    } else if (text === undefined) {
      this.agree(undefined);
      this.keep();
    } else this.compare(text);
  }

  /** Waits when what is kept is not what is written here. What this page cannot read is nobody’s choice. */
  private compare(text: string) {
    const opened = this.read(text);
    if (!opened) return;
    if (sameWritten(opened, this.written())) {
      this.agree(text);
      this.sayKept(opened);
      return;
    }
    this.say(onglets.suspendu);
    if (this.waitsFor === text) return;
    this.waitsFor = text;
    this.events.conflict({ opened, at: opened.savedAt ? hour(opened.savedAt) : '' });
  }

  private agree(text: string | undefined) {
    this.known = text;
    this.waitsFor = undefined;
    this.events.settled();
  }

  /** @returns what this browser kept; `illisible` when this page cannot read it */
  restore(): Opened | 'illisible' | undefined {
    const text = this.kept;
    if (text === undefined) return undefined;
    const opened = this.read(text);
    if (!opened) return 'illisible';
    this.known = text;
    this.box.checked = true;
    this.sayKept(opened);
    return opened;
  }

  private letGo(sentence: string) {
    this.box.checked = false;
    this.agree(undefined);
    this.say(sentence);
  }

  /** No longer asked for: nothing of this tab stays behind, and what another one keeps is its own. */
  stop() {
    const text = this.kept;
    const others = text !== undefined && text !== this.known;
    if (!others) forget(storage, this.form.id);
    this.letGo(others ? garder.autre : garder.arrete);
  }

  /** For good: what any tab kept. */
  erase() {
    erase(storage, this.form.id);
    this.letGo('');
  }

  /** One of two tabs was chosen: what it shows is kept. */
  resume() {
    this.agree(this.kept);
    this.keep();
  }

  /** Keeps what is written, if it is asked for and no choice is waited for. */
  keep() {
    if (!this.on) return;
    const text = this.kept;
    if (text !== undefined && text !== this.known) this.compare(text);
    if (this.waitsFor === undefined) this.write();
  }

  /** @returns whether this browser keeps exactly what is written */
  holds(): boolean {
    const text = this.kept;
    const opened = text !== undefined && text === this.known ? this.read(text) : undefined;
    return opened !== undefined && sameWritten(opened, this.written());
  }

  /** When it cannot be kept, the page says why and goes on. */
  private write() {
    const now = new Date();
    const { answers, aside } = this.written();
    const text = save(this.form, answers, now, aside);
    const outcome = keep(storage, this.form.id, text);
    if (outcome === 'garde') this.known = text;
    const sentence = outcome === 'garde' ? garder.fait(...moment(now)) : garder[outcome];
    if (outcome !== 'garde' && outcome !== this.last) announce(sentence);
    if (outcome === 'refuse') this.box.checked = false;
    this.last = outcome;
    this.say(sentence);
  }
}
