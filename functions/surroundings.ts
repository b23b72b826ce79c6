import type { Files } from '#storage/files';
import type { World } from '#workflow/world';

/** What the app needs of the world outside. */
export interface Surroundings extends World {
  files?: Files;
  /** Where people reach the app, such as 'https://handslag.example'; links are relative without it. */
  baseUrl?: string;
  log?(entry: LogEntry): void;
}

/** Those of an app that makes documents and hands them out. */
export interface SurroundingsWithFiles extends Surroundings {
  files: Files;
}

/** Never an answer, a token or a query. */
export interface LogEntry {
  level: 'info' | 'error';
  message: string;
  [field: string]: unknown;
}
