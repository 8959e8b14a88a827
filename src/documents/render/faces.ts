/** The two faces of the site, as TTF, and two that come to their rescue: what Typst and satori print with, and nothing else. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export interface Face {
  name: string;
  weight: 400 | 500 | 600 | 700;
  style: 'normal' | 'italic';
  file: string;
  data: Buffer;
  /** Draws what the two faces lack, and nothing else: Greek, Cyrillic, arrows, boxes, emoji in one ink. */
  rescue: boolean;
}

const ATKINSON = 'Atkinson Hyperlegible Next';
const BRYGADA = 'Brygada 1918';
const RESCUES = ['Source Sans 3', 'Noto Emoji'] as const;
const face = (name: string, weight: Face['weight'], style: Face['style'], file: string): Face => {
  const path = require.resolve(file);
  return { name, weight, style, file: path, data: readFileSync(path), rescue: RESCUES.some((each) => each === name) };
};

let known: readonly Face[] | undefined;

/** Atkinson explains, Brygada states; its italic is the voice of people (LOOK, « Type »). Read once a process. */
export const faces = (): readonly Face[] =>
  (known ??= [
    face(ATKINSON, 400, 'normal', '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
    face(ATKINSON, 600, 'normal', '@expo-google-fonts/atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf'),
    face(BRYGADA, 400, 'italic', '@expo-google-fonts/brygada-1918/400Regular_Italic/Brygada1918_400Regular_Italic.ttf'),
    face(BRYGADA, 500, 'normal', '@expo-google-fonts/brygada-1918/500Medium/Brygada1918_500Medium.ttf'),
    face(BRYGADA, 600, 'normal', '@expo-google-fonts/brygada-1918/600SemiBold/Brygada1918_600SemiBold.ttf'),
    face(BRYGADA, 600, 'italic', '@expo-google-fonts/brygada-1918/600SemiBold_Italic/Brygada1918_600SemiBold_Italic.ttf'),
    face(RESCUES[0], 400, 'normal', '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
    face(RESCUES[1], 400, 'normal', '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
  ]);
