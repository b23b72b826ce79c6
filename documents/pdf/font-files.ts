import { readFileSync } from 'node:fs';
import { createRequire as requireFrom } from 'node:module';
import { join } from 'node:path';

/** The font files a document is set in, by the name of their face: file name, and folder in the npm package it comes from. */
export const fontFiles = {
  serif: { file: 'SourceSerif4_400Regular.ttf', folder: '@expo-google-fonts/source-serif-4/400Regular' },
  serifItalic: {
    file: 'SourceSerif4_400Regular_Italic.ttf',
    folder: '@expo-google-fonts/source-serif-4/400Regular_Italic',
  },
  serifStrong: {
    file: 'SourceSerif4_600SemiBold.ttf',
    folder: '@expo-google-fonts/source-serif-4/600SemiBold',
  },
  sans: { file: 'SourceSans3_400Regular.ttf', folder: '@expo-google-fonts/source-sans-3/400Regular' },
  sansStrong: { file: 'SourceSans3_600SemiBold.ttf', folder: '@expo-google-fonts/source-sans-3/600SemiBold' },
} as const;

export type FaceName = keyof typeof fontFiles;

/** The .ttf files that a bundle must carry in a folder `fonts` beside it; in a clone they come from node_modules. */
export const fontFileNames: readonly string[] = Object.values(fontFiles).map(({ file }) => file);

/** @throws Error (ENOENT or MODULE_NOT_FOUND) when the font is neither beside the bundle nor installed */
export function fontBytes(name: FaceName): Uint8Array {
  const { file, folder } = fontFiles[name];
  try {
    return readFileSync(join(import.meta.dirname, 'fonts', file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return readFileSync(requireFrom(import.meta.url).resolve(`${folder}/${file}`));
  }
}
