/** One person filling one form: what is written, what of it is safe, what is kept. */
import type { Reponses } from '../answers.ts';
import { emptyAnswers } from '../answers.ts';
import { clearErrors } from './errors.ts';
import type { Keeping } from './keeping.ts';
import type { Sheet } from './sheet.ts';

const PAUSE = 400;

export class Session {
  readonly sheet: Sheet;
  /** Told after each change; `true` when the answers are others altogether. */
  onChange: (others?: boolean) => void = () => undefined;
  private readonly keeping: () => Keeping;
  /** The answers that are in a file or in this browser. */
  private safe: string;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(sheet: Sheet, keeping: () => Keeping) {
    this.sheet = sheet;
    this.keeping = keeping;
    this.safe = JSON.stringify(emptyAnswers(sheet.form));
  }

  /** Whether leaving would lose something. */
  atRisk(): boolean {
    const answers = this.sheet.read();
    return !this.sheet.isEmpty(answers) && JSON.stringify(answers) !== this.safe;
  }

  secured(answers: Reponses) {
    this.safe = JSON.stringify(answers);
  }

  /** Somebody is typing: what follows waits for a pause. */
  typed() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), PAUSE);
  }

  /** Brings everything up to what is written. */
  settle(): Reponses {
    clearTimeout(this.timer);
    const answers = this.sheet.read();
    this.sheet.refresh(answers);
    if (this.keeping().keep(answers)) this.secured(answers);
    this.onChange();
    return answers;
  }

  /** The same answers, changed: a row more, a row less. */
  change(answers: Reponses) {
    clearErrors();
    this.sheet.write(answers);
    this.settle();
  }

  /** Other answers altogether. */
  replace(answers: Reponses) {
    this.change(answers);
    this.onChange(true);
  }
}
