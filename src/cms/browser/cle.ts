/** The clé of a piste: drawn once, permanent. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SIGNS = `${LETTERS}0123456789`;
const LENGTH = 6;

/** @returns six letters or digits; the first is a letter, or YAML could take « 12e456 » for a number */
export function drawCle(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(LENGTH));
  return Array.from(numbers, (number, place) => (place === 0 ? LETTERS[number % LETTERS.length] : SIGNS[number % SIGNS.length])).join('');
}
