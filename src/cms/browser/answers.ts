/** What a forge, or the network, answers when it refuses: said in French, with what to do. */
import { typograph } from '../../lib/typographie.ts';
import { edition } from '../../strings/edition.ts';

const words = edition.forge;

/** A sentence for the author. Decap prints an error with its name before it: not this one. */
export class Said extends Error {
  constructor(sentence: string) {
    super(typograph(sentence));
  }

  override toString(): string {
    return this.message;
  }
}

/** The part of Decap's `APIError` that is read. */
interface Answer {
  status: number | null;
  api: string;
}
const isAnswer = (error: Error): error is Error & Answer => 'status' in error && 'api' in error;
const isNetwork = (error: Error) => error instanceof TypeError || /fetch|network|timed? ?out|abort/i.test(error.message);
/** Two texts that a forge cannot make one of. */
const isMeeting = ({ message }: Error) => /rebase|cannot be merged|conflict/i.test(message);

function sentenceOf(error: Error): string {
  // The local server says its own sentences, which may quote a text.
  if (isAnswer(error) && error.api === 'Proxy') return error.message;
  if (isNetwork(error)) return edition.reseau;
  if (isMeeting(error)) return words.fusion;
  if (/already exists/i.test(error.message)) return edition.brouillonAilleurs;
  if (!isAnswer(error)) return words.refus(error.message);
  const { status, message } = error;
  if (status === 401 && !/insufficient|scope/i.test(message)) return words.session;
  if (status === 401 || status === 403 || /not allowed/i.test(message)) return words.droit;
  if (status === 404) return words.absent;
  return status === null || status >= 500 ? words.panne(status) : words.refus(message);
}

/** @returns the same refusal as a sentence; what is no error, or is one that Decap itself waits for, stays as it is */
export function frenchRefusal(error: unknown): unknown {
  const isOurs = !(error instanceof Error) || error instanceof Said || error.name === 'EDITORIAL_WORKFLOW_ERROR';
  return isOurs ? error : new Said(sentenceOf(error));
}

/** @throws what the work throws, in French */
export async function inFrench<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw frenchRefusal(error);
  }
}
