/** One person filling one form: what is written, what of it is safe, what is kept. */
import { emptyAnswers, sameWritten, type Aside, type Reponses, type Written } from '../answers.ts';
import { clearErrors } from './errors.ts';
import type { Keeping } from './keeping.ts';
import type { Sheet } from './sheet.ts';

const PAUSE = 400;

export class Session {
  readonly sheet: Sheet;
  /** Told after each change; `true` when the answers are others altogether. */
  onChange: (others?: boolean) => void = () => undefined;
  private readonly keeping: () => Keeping;
  /** Of an older form: kept and saved beside the answers, until the person has copied it. */
  private aside: readonly Aside[] = [];
  /** What a file holds. */
  private filed: Written;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(sheet: Sheet, keeping: () => Keeping) {
    this.sheet = sheet;
    this.keeping = keeping;
    this.filed = { answers: emptyAnswers(sheet.form), aside: [] };
  }

  written(): Written {
    return { answers: this.sheet.read(), aside: this.aside };
  }

  /** Whether other answers in their place would lose something: what this browser keeps would be replaced too. */
  replacingLoses(): boolean {
    const written = this.written();
    const blank = this.sheet.isEmpty(written.answers) && written.aside.length === 0;
    return !blank && !sameWritten(written, this.filed);
  }

  leavingLoses(): boolean {
    return this.replacingLoses() && !this.keeping().holds();
  }

  /** This is in a file now. */
  inFile(written = this.written()) {
    this.filed = written;
  }

  /** Somebody is typing: what follows waits for a pause. */
  typed() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), PAUSE);
  }

  /** Brings everything up to what is written. */
  settle() {
    clearTimeout(this.timer);
    this.sheet.refresh(this.sheet.read());
    this.keeping().keep();
    this.onChange();
  }

  /** The same answers, changed: a row more, a row less. */
  change(answers: Reponses) {
    clearErrors();
    this.sheet.write(answers);
    this.settle();
  }

  /** Other answers altogether. */
  replace({ answers, aside }: Written) {
    this.aside = aside;
    this.change(answers);
    this.onChange(true);
  }

  /** What had no place was copied. */
  dropAside() {
    this.aside = [];
    this.settle();
  }
}
