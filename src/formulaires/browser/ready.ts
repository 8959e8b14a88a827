/** When everything that the page may ever need is there, it says so on `<main>`, and shuts the door: nothing more is loaded, from anywhere. */

/** A policy added to the page’s own: nothing more is loaded, not even from this site. What is loaded already stays. */
const CLOSED = "default-src 'none'; img-src data: blob:; base-uri 'none'; form-action 'none'";

function close() {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = CLOSED;
  document.head.append(policy);
}

const loaded = () =>
  new Promise<void>((resolve) => {
    if (document.readyState === 'complete') resolve();
    else addEventListener('load', () => resolve(), { once: true });
  });

/** Every face, bold and italic: print may need one that the screen does not. A face that fails is replaced by another, and stops nothing. */
const faces = () => Promise.allSettled([...document.fonts].map((face) => face.load()));

/** @param fetchAll what else is fetched once the page has loaded, before it shuts @returns what it gave */
export async function whenReady<T>(fetchAll: () => Promise<T>): Promise<T> {
  await loaded();
  const [given] = await Promise.all([fetchAll(), faces()]);
  close();
  return given;
}

/** Says that no request leaves the page from now on. */
export function sayReady() {
  document.querySelector('main')?.setAttribute('data-pret', '');
}
