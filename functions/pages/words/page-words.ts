import type { Language } from '#agreement/language';

/** So many topics a sentence can name; of more it gives their number. */
export const MOST_NAMED = 4;

/** What the pages say besides the questions' own words. */
export interface PageWords {
  start: {
    title: string;
    lead: string;
    button: string;
    free: string;
    example: string;
    getTitle: string;
    get: readonly string[];
    timeTitle: string;
    time: (topics: number) => string;
    tipsTitle: string;
    tipsText: string;
    tips: readonly string[];
    tipsLink: string;
    dataTitle: string;
    data: readonly string[];
    openTitle: string;
    openText: string;
    openLink: string;
  };
  tips: {
    title: string;
    lead: string;
    link: (tip: number, title: string) => string;
    /** The ten tips that the questions grew from; a topic's `tip` counts from 1. */
    items: readonly { title: string; text: string }[];
    begin: string;
  };
  example: { title: string; lead: string; open: string; own: string };
  link: {
    title: string;
    warningWord: string;
    lead: string;
    warning: string;
    label: string;
    hint: string;
    mail: string;
    mailSubject: string;
    next: string;
  };
  open: { title: string; lead: string; label: string; hint: string; button: string; wrong: string };
  tasks: {
    lead: string;
    untitled: string;
    soFar: (done: number, all: number, open: number) => string;
    done: string;
    notStarted: string;
    later: string;
    optional: string;
    answered: (answered: number, asked: number) => string;
    open: (open: number) => string;
    errors: (errors: number) => string;
    warnings: (warnings: number) => string;
    doneBut: (left: string) => string;
    /** @param counts what there is to look at, in words; '' for nothing */
    findings: (counts: string) => string;
    check: string;
    read: (open: number) => string;
    conversation: string;
    publish: string;
    versions: (count: number) => string;
    link: string;
    erase: string;
    nextTitle: string;
    nextText: string;
    keepTitle: string;
  };
  question: {
    save: string;
    another: string;
    optional: string;
    unknown: string;
    unknownShort: string;
    owner: string;
    nobody: string;
    by: string;
    byHint: string;
    keepWords: (typed: string) => string;
    nowSays: (typed: string) => string;
    equal: string;
    own: string;
    more: string;
    assumed: string;
    assumedText: string;
    change: string;
    article: (number: string, title: string) => string;
    schedule: (letter: string, title: string) => string;
    place: (place: number) => string;
    none: string;
    partnership: string;
    all: string;
    conflict: string;
    conflictText: (stored: string) => string;
    errors: string;
    beside: string;
    besideEmpty: string;
    notSaved: string;
    notSavedText: string;
  };
  rows: {
    add: (first: boolean) => string;
    change: string;
    remove: string;
    removedTitle: string;
    removed: (title: string) => string;
    restore: string;
    copy: string;
    up: string;
    down: string;
    nothing: string;
    next: string;
    row: (place: number) => string;
  };
  check: {
    title: string;
    all: string;
    change: string;
    answer: string;
    assumed: (text: string) => string;
    offers: string;
    offersText: string;
    unanswered: string;
    mayStayEmpty: string;
    nextTask: (title: string) => string;
    allDone: string;
    next: string;
    findings: string;
  };
  findings: {
    title: string;
    lead: string;
    nothing: string;
    errors: string;
    errorsText: string;
    warnings: string;
    warningsText: string;
    kept: string;
    keptText: string;
    notes: string;
    notesText: string;
    places: string;
    morePlaces: (more: number) => string;
    keep: string;
    change: string;
    label: string;
    hint: (parties: number) => string;
    error: string;
    save: string;
    undo: string;
    undone: string;
    undoneText: (message: string) => string;
    restore: string;
    reason: string;
    since: (date: string) => string;
    lapsed: (date: string) => string;
    gone: string;
    yourReason: string;
  };
  agreement: { title: string; lead: string };
  conversation: { title: string; lead: string; pdf: string; text: string };
  duties: {
    title: string;
    /** The way to it. */
    link: string;
    lead: string;
    parties: string;
    everybody: string;
    /** What is shown where one party was chosen. */
    of: (party: string) => string;
    days: string;
    past: string;
    pastCount: (count: number) => string;
    recurring: string;
    next: (day: string) => string;
    open: string;
    openText: string;
    nobody: string;
    change: string;
    fix: string;
    /** Behind `fix`, for those who hear the links alone. */
    for: string;
    none: string;
    download: string;
    downloadText: string;
  };
  publish: {
    title: string;
    lead: string;
    findings: string;
    open: (open: number) => string;
    openInFinal: (open: number) => string;
    otherHint: string;
    unanswered: (topics: readonly string[]) => string;
    draftFine: string;
    choices: string;
    final: string;
    finalHint: string;
    inEnglish: string;
    inDutch: string;
    button: string;
    after: string;
    refused: string;
    warnings: (open: number) => string;
    kept: (kept: number) => string;
    findingsLink: string;
  };
  versions: {
    title: string;
    none: string;
    make: string;
    version: (number: number) => string;
    made: (date: string) => string;
    download: (size: string) => string;
    downloadIn: (language: string, size: string) => string;
    final: string;
    draft: string;
    ready: string;
    more: string;
    nextTitle: string;
    next: Record<'draft' | 'final', readonly { what: string; how: string }[]>;
    keptTitle: string;
    keptText: string;
    answersNote: string;
    all: string;
    back: string;
  };
  erase: {
    title: string;
    lead: string;
    goes: (versions: number) => readonly string[];
    stays: readonly string[];
    goesTitle: string;
    staysTitle: string;
    keep: string;
    sure: string;
    notSure: string;
    button: string;
    back: string;
    goneTitle: string;
    gone: string;
    again: string;
  };
  files: Record<'agreement.html' | 'duties.ics' | 'answers.json', string>;
  languageNames: Record<Language, string>;
  refusal: Record<
    'not-found' | 'no-seat' | 'role' | 'unavailable' | 'failed' | 'too-large' | 'other',
    { title: string; text: string }
  > & {
    retry: string;
    kept: string;
    typed: string;
    start: string;
  };
}
