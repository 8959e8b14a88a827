/** The closed set: what an author may use in a body, and nothing else (the guard holds the same names). */
import Citation from './Citation.astro';
import Encadre from './Encadre.astro';
import Etapes from './Etapes.astro';
import Exemple from './Exemple.astro';
import Renvoi from './Renvoi.astro';

export const mdxComponents = { Citation, Encadre, Etapes, Exemple, Renvoi };
