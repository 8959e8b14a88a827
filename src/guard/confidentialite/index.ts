/**
 * The confidentiality guard (règle GAPP: what is said in the collectif stays there). Pure and without a parser: the editor,
 * `check` and the build hand it the text of a field or the source of a body.
 */
export { findings } from './findings.ts';
export { judged, staleMentions, type Place } from './judge.ts';
export { citedNames, knownNames } from './known.ts';
export { KINDS, type Finding, type Kind, type Known } from './types.ts';
