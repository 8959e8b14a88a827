/** What a ticked box shows: drawn, since a letter of a font of signs would be read aloud. */

/** A tick, or a dot, in the middle of its place. */
export const MARK = {
  tick: (x: number, y: number) => `q 1 0 0 1 ${x} ${y} cm 0 g -3.6 -0.2 m -2.4 1 l -1.2 -0.4 l 2.8 3.9 l 4 2.7 l -1.3 -3.2 l h f Q`,
  dot: (x: number, y: number) => `q 0 G 5.4 w 1 J ${x} ${y} m ${x} ${y} l S Q`,
};
