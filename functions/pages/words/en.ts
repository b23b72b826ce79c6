import { MOST_NAMED, type PageWords } from './page-words.ts';

export const en: PageWords = {
  start: {
    title: 'From a handshake to clear agreements',
    lead: 'You have found a partner you click with. Handslag helps you write down together what you agree: who brings what, how you share, and what you do when things turn out differently.',
    button: 'Start',
    free: 'Free, and without an account. Stop whenever you like and go on later.',
    example: 'Look at a filled-in example first',
    getTitle: 'What you get',
    get: [
      'A draft agreement in plain language, to download as a PDF.',
      'Its heart on the first page: who takes part, what each party brings and what you want to reach.',
      'A list of what you do not know yet, with who finds out and by when.',
      'A hint when two answers contradict each other.',
    ],
    timeTitle: 'How long it takes',
    time: (topics) =>
      `Allow half an hour to an hour for a first version. The questions come in ${topics} parts, and you choose where to begin. In every part you can agree more, if you like. “We don’t know yet” is a good answer everywhere.`,
    tipsTitle: 'Get to know each other first',
    tipsText:
      'An agreement does not replace the conversation. The questions work best when you talk them over together.',
    tips: [
      'Tell each other what you want to reach yourself, and only then what you want to divide.',
      'Say out loud what you expect of the other, even when it seems to go without saying.',
      'Not sure yet? Start small, with a trial of a few months.',
      'Write down enough that nobody is left guessing, and no more than that.',
    ],
    tipsLink: 'All ten tips',
    dataTitle: 'What happens with your data',
    data: [
      'There is no account. You get a link of your own; only those who have it can get in.',
      'There is one cookie. It remembers that you may come in, and nothing else.',
      'Your answers stay until you delete them. You can do that at any moment, with one button.',
    ],
    openTitle: 'Already started?',
    openText: 'Open your partnership with the link you kept.',
    openLink: 'Open a saved partnership',
  },
  tips: {
    title: 'Ten tips for a partnership that lasts',
    lead: 'An agreement is one of ten things that make a partnership strong. Our questions grew from these tips.',
    link: (tip, title) => `Tip ${tip}: ${title}`,
    items: [
      {
        title: 'Know your own plan',
        text: 'Work out first what you want to reach yourself, and why that goes better together than alone. If you know your own direction, you soon see whether a partner fits it.',
      },
      {
        title: 'Choose a partner you click with',
        text: 'Look beyond what the other can do. Notice pace, manners and the way they deal with risk. What chafes now will chafe more later.',
      },
      {
        title: 'Start with few',
        text: 'Every partnership takes time and attention. One or two good partners take you further than ten half-hearted ones.',
      },
      {
        title: 'Draw the goal together',
        text: 'Make one picture of where you are going that an outsider understands. When in doubt later, that picture shows the way.',
      },
      {
        title: 'Get to know each other',
        text: 'Take time before you put anything on paper. Let the people who do the work meet as well. Trust comes from going through something together.',
      },
      {
        title: 'Put agreements on paper when the time is right',
        text: 'Write down what each brings, how you share, how you work, and what you do about change, doubt and quarrels. Enough that nobody has to guess; not every detail.',
      },
      {
        title: 'Begin with a pilot',
        text: 'Do a small piece together first, with a question beforehand and a decision afterwards. You get to know each other at a small price.',
      },
      {
        title: 'Keep talking',
        text: 'Plan conversations that are not about the work but about how you are doing together. A small discomfort spoken aloud seldom grows into a large conflict.',
      },
      {
        title: 'Grow as leaders',
        text: 'A partnership needs people who look past the border of their own organisation. Say which behaviour you expect of each other’s leaders.',
      },
      {
        title: 'Ask for a mirror',
        text: 'Let somebody from outside look on now and then. They see patterns that you are in the middle of.',
      },
    ],
    begin: 'To the start',
  },
  example: {
    title: 'A filled-in example',
    lead: 'This is how a draft reads. The parties, names and amounts are made up.',
    open: 'What is marked, these parties did not know yet. That is fine: it says who finds out.',
    own: 'Start your own agreement',
  },
  link: {
    title: 'Keep this link',
    warningWord: 'Warning',
    lead: 'This link always brings you back to this partnership, on any device. There is no account and no password.',
    warning:
      'Whoever has this link can read and change everything. Save or print it, and share it only with those who may.',
    label: 'Your personal link',
    hint: 'We cannot send this link again: we do not keep it.',
    mail: 'Put the link in an e-mail to yourself',
    mailSubject: 'My link to our partnership in Handslag',
    next: 'I have kept the link, go on',
  },
  open: {
    title: 'Open a saved partnership',
    lead: 'Paste the link you kept, or the part behind the sign #.',
    label: 'Your personal link',
    hint: 'For example: https://…/en/i#…',
    button: 'Open',
    wrong: 'This link opens nothing. Check that you copied all of it, up to the last character.',
  },
  tasks: {
    lead: 'Start where you like and stop when you like: every answer is saved. Each question says whether you may skip it.',
    untitled: 'Partnership without a title',
    soFar: (done, all, open) => `${done} of ${all} parts done${open > 0 ? `, with ${openEn(open)}` : ''}.`,
    done: 'Done',
    notStarted: 'Not started yet',
    later: 'Possible once you have said who takes part',
    optional: 'Optional',
    answered: (answered, asked) => `${answered} of ${asked} answered`,
    open: openEn,
    errors: (errors) => (errors === 1 ? '1 point is not right yet' : `${errors} points are not right yet`),
    warnings: warningsEn,
    doneBut: (warnings) => `Done, ${warningsEn(warnings)}`,
    findings: (counts) => (counts === '' ? 'What stands out' : `What stands out (${counts})`),
    check: 'Check all answers',
    read: (open) => (open > 0 ? `Read the agreement (${openEn(open)})` : 'Read the agreement'),
    conversation: 'Conversation guide: one page to talk from together',
    publish: 'Make a version to download',
    versions: (count) => (count === 1 ? 'Your version' : `Your ${count} versions`),
    link: 'Show your personal link',
    erase: 'Delete this partnership',
    nextTitle: 'From answers to agreement',
    nextText: 'You need not be finished. A first version is a good thing to talk over together.',
    keepTitle: 'Keeping and deleting',
  },
  question: {
    save: 'Save and go on',
    optional: 'optional',
    unknown: 'We don’t know yet',
    unknownShort: 'Not known yet',
    owner: 'Who finds out?',
    nobody: 'Nobody yet',
    by: 'By when?',
    byHint: 'For example: 1 March 2027. It may stay empty.',
    keepWords: (typed) => `Leave my words as I typed them: “${typed}”`,
    nowSays: (typed) => `It now says: “${typed}”.`,
    equal: 'Equal parts',
    own: 'A split of our own',
    more: 'Agree more about this (optional)',
    assumed: 'We assume this',
    assumedText: 'If it is right, there is nothing to do.',
    change: 'Change',
    article: (number, title) => `Article ${number}: ${title}`,
    schedule: (letter, title) => `Schedule ${letter}: ${title}`,
    place: (place) => `Place ${place}`,
    none: '(nothing)',
    partnership: 'The partnership as a whole',
    all: 'All parties',
    conflict: 'This answer was changed elsewhere in the meantime',
    conflictText: (stored) =>
      `It now says: ${stored}. Your own answer is below and is not saved yet. Choose “Save and go on” to keep yours, or go back to leave the other.`,
    errors: 'There is something to look at',
    beside: 'How the agreement reads now',
    besideEmpty: 'Nothing yet. As you answer, you can read here what it becomes in the agreement.',
    notSaved: 'Not saved',
    notSavedText:
      'Saving does not work at this moment. What you typed is still on this page. Wait a little and choose “Save and go on” again.',
  },
  rows: {
    add: (first) => (first ? 'Add' : 'Add another'),
    change: 'Change',
    remove: 'Remove',
    removedTitle: 'Removed',
    removed: (title) => `“${title}” has been removed. Other answers that refer to it are still there.`,
    restore: 'Put it back',
    copy: 'Copy',
    up: 'Move up',
    nothing: 'There is nothing here yet.',
    next: 'Go on',
    row: (place) => `Number ${place}`,
  },
  check: {
    title: 'Check your answers',
    all: 'All your answers',
    change: 'Change',
    answer: 'Answer',
    assumed: (text) => `${text} (we assume this)`,
    offers: 'Do you want to agree more?',
    offersText: 'None of this is needed. Choose what matters to you.',
    unanswered: 'No answer yet',
    mayStayEmpty: 'Not filled in. That is fine.',
    nextTask: (title) => `Go on with: ${title}`,
    allDone: 'All is filled in: read the agreement',
    next: 'Back to the overview',
    findings: 'This still needs attention',
  },
  findings: {
    title: 'What stands out',
    lead: 'We put your answers side by side. Everybody who takes part reads the same here.',
    nothing: 'Nothing stands out. We found no answers that contradict each other.',
    errors: 'This is not right yet',
    errorsText: 'Settle this before the final version. You can make a draft now.',
    warnings: 'Warnings',
    warningsText: 'Talk about this together. Is it meant so? Then keep it, and write down why.',
    kept: 'Kept on purpose',
    keptText: 'When one of these answers changes, the reason lapses. We then ask you again.',
    notes: 'Good to know',
    notesText: 'Read this through. You need not fill in anything for it.',
    places: 'Your answers about this',
    morePlaces: (more) => (more === 1 ? 'and 1 more answer' : `and ${more} more answers`),
    keep: 'Keep this, with a reason',
    change: 'Change the reason',
    label: 'Why do you keep this?',
    hint: (parties) =>
      `The other ${parties > 2 ? 'parties read' : 'party reads'} this too. Write 2,000 characters at most.`,
    error: 'Error',
    save: 'Save the reason',
    undo: 'Take the reason away',
    reason: 'Reason:',
    since: (date) => `Kept on ${date}.`,
    lapsed: (date) =>
      `On ${date} you kept this on purpose. The answers have changed since. Does the reason still hold? Then save it again.`,
    gone: 'The answers have changed meanwhile. This warning is no longer there, or no longer so.',
    yourReason: 'You wrote this as the reason. It is not saved.',
  },
  agreement: {
    title: 'How the agreement reads now',
    lead: 'This is the text with your answers of this moment. It is fixed only when you make a version.',
  },
  conversation: {
    title: 'Conversation guide',
    lead: 'One page to talk from together, before anything is fixed. It is not an agreement. What a party does not share is not on it.',
    pdf: 'Download the conversation guide (PDF)',
    text: 'Download as text',
  },
  publish: {
    title: 'Make a version',
    lead: 'Your answers become an agreement with a number. It never changes, so that everybody talks about the same text. If you change an answer afterwards, you make a next version.',
    findings:
      'This is not right yet. You can make a draft all the same: these points then stand on its first page.',
    open: (open) => `${openEn(open)}: what you do not know yet stands in the text as still to agree.`,
    unanswered: (topics) =>
      topics.length > MOST_NAMED
        ? `In ${topics.length} parts not everything is answered yet.`
        : `Not everything is answered yet in: ${topics.join('; ')}.`,
    draftFine: 'For a draft that is no objection. Reading together helps to find the rest.',
    choices: 'What kind of version is it?',
    final: 'This is the final text to sign',
    finalHint: 'Leave this empty for a draft. It is possible only when nothing is wrong any more.',
    openInFinal: (open) =>
      `${open === 1 ? '1 point is' : `${open} points are`} still open. In a text to sign ${open === 1 ? 'it stays' : 'they stay'} open.`,
    otherHint: 'What you typed yourself is not translated.',
    inEnglish: 'Also in English',
    inDutch: 'Also in Dutch',
    button: 'Make the version',
    after: 'You can then download it as a PDF at once.',
    refused: 'A final version is possible once these points are settled',
    warnings: (open) => (open === 1 ? '1 warning is still open.' : `${open} warnings are still open.`),
    kept: (kept) =>
      kept === 1
        ? '1 warning stays on purpose. The reason goes along with the version.'
        : `${kept} warnings stay on purpose. The reasons go along with the version.`,
    findingsLink: 'See what stands out',
  },
  versions: {
    title: 'Versions',
    none: 'There is no version yet.',
    make: 'Make a new version',
    version: (number) => `Version ${number}`,
    made: (date) => `of ${date}`,
    download: (size) => `Download the PDF (${size})`,
    downloadIn: (language, size) => `Download the PDF in ${language} (${size})`,
    final: 'final',
    draft: 'draft',
    ready: 'Your agreement is ready',
    more: 'Also to download',
    nextTitle: 'What to do now',
    next: {
      draft: [
        {
          what: 'Read the text together.',
          how: 'Out loud and at one table, if you can. You will hear where you do not understand each other yet.',
        },
        {
          what: 'Settle what is open.',
          how: 'Change your answers and make a next version, as often as you like.',
        },
        {
          what: 'Have the text checked.',
          how: 'Ask a lawyer, and your accountant too when much money is involved. With this draft it takes them less time.',
        },
        {
          what: 'Make the final version and sign.',
          how: 'All parties sign. Each keeps a copy of its own.',
        },
      ],
      final: [
        { what: 'Read the text together once more.', how: 'Does it say what you mean? Then it is good.' },
        {
          what: 'Have the text checked.',
          how: 'If that is still to be done, do it before you sign. Changes are harder afterwards.',
        },
        {
          what: 'Sign.',
          how: 'All parties sign on the last pages. Each keeps a copy of its own.',
        },
        {
          what: 'Agree when you meet again.',
          how: 'A partnership stays good when you keep talking about it.',
        },
      ],
    },
    keptTitle: 'Kept on purpose',
    keptText: 'These warnings were there when you made this version. They are not in the agreement.',
    answersNote:
      'The PDF also holds a file with your answers, so that somebody can go on with them later. It holds nothing that the agreement does not say.',
    all: 'All versions',
    back: 'Back to the overview',
  },
  erase: {
    title: 'Delete this partnership',
    lead: 'This deletes it for everybody who takes part, and cannot be undone.',
    goesTitle: 'This goes',
    goes: (versions) => [
      'All answers and reasons, of all parties.',
      ...(versions === 0
        ? []
        : [versions === 1 ? 'The version you made.' : `The ${versions} versions you made.`]),
      'The personal link: it opens nothing afterwards.',
    ],
    staysTitle: 'This stays',
    stays: [
      'What somebody has downloaded, on their own device.',
      'With us, only that there was a partnership and when it was deleted, without names. The rest may stand in a backup for at most 35 days.',
    ],
    keep: 'First download what you want to keep',
    sure: 'Yes, delete everything',
    notSure: 'Tick that you want to delete everything',
    button: 'Delete this partnership',
    back: 'No, back to the overview',
    goneTitle: 'The partnership is deleted',
    gone: 'The link opens nothing any more. The answers and files are being wiped, which takes an hour at most.',
    again: 'To the start',
  },
  files: {
    'agreement.html': 'Agreement (web page)',
    'answers.json': 'Answers (JSON)',
  },
  languageNames: { nl: 'Dutch', en: 'English' },
  refusal: {
    'not-found': {
      title: 'This page is not there',
      text: 'The address may not be complete, or the partnership may have been deleted.',
    },
    'no-seat': {
      title: 'Open your partnership first',
      text: 'To see this page you need the link that you kept when you started.',
    },
    role: {
      title: 'This link does not allow that',
      text: 'Ask whoever started the partnership.',
    },
    unavailable: {
      title: 'It does not work at this moment',
      text: 'We cannot read or save anything now. What was saved before is still there. Wait a little and try again.',
    },
    failed: {
      title: 'Something went wrong',
      text: 'This is our fault. What was saved before is still there. Go back and try again.',
    },
    'too-large': {
      title: 'That is too much text',
      text: 'A form may be 1 MB at most. Go back and shorten the text. Nothing has changed.',
    },
    other: {
      title: 'That is not possible',
      text: 'We cannot carry out this request. Nothing has changed. Go back and try again.',
    },
    retry: 'Try again',
    kept: 'What you filled in is not lost. It is still on this page and goes along when you press the button.',
    typed: 'You typed',
    start: 'To the start',
  },
};

function warningsEn(warnings: number): string {
  return warnings === 1 ? '1 warning' : `${warnings} warnings`;
}

function openEn(open: number): string {
  return open === 1 ? '1 open point' : `${open} open points`;
}
