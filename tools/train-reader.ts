/**
 * Teaches the reader: npx tsx tools/train-reader.ts DATA_FOLDER
 * DATA_FOLDER holds the editors' posts (`editors/`) and the open collections (`dev/`); labels and posts of our own lie in tools/training/reader.
 * Nothing is left to chance: the same folder gives the same file. The posts themselves are not kept.
 */
import { writeFileSync } from 'node:fs';
import { fitReader } from './training/reader/fit-reader.ts';
import { readLabelledPosts } from './training/reader/labelled-posts.ts';
import { lessonOf } from './training/reader/lesson.ts';
import { packReader, sourceOf } from './training/reader/pack-reader.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: train-reader.ts DATA_FOLDER');

const started = performance.now();
const say = (text: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);

const posts = readLabelledPosts(folder);
say(`${posts.length} posts`);
writeFileSync(new URL('../src/core/reader/weights.ts', import.meta.url), sourceOf(packReader(fitReader(lessonOf(posts), say))));
say('written');
