import { duration } from '../../kinds/duration.ts';
import { line } from '../../kinds/text.ts';
import { detail } from '../asking.ts';

/** What the world sees and hears of the parties. */
export const outward = [
  detail('customers', line, ['Q60'], {
    nl: {
      label: 'Wie praat met klanten of deelnemers?',
      hint: 'Eén vast gezicht, of ieder voor het eigen werk.',
      why: 'Een klant die twee antwoorden krijgt, kiest het antwoord dat hem past.',
      example: 'Studio Fien; vragen over de foto’s gaan naar J.P. ’t Hart',
    },
    en: {
      label: 'Who speaks to customers or participants?',
      hint: 'One fixed face, or each about its own work.',
      why: 'A customer who gets two answers picks the one that suits.',
      example: 'Studio Fien; questions about the photographs go to J.P. ’t Hart',
    },
  }),
  detail('publicity', line, ['Q59'], {
    nl: {
      label: 'Wie keurt goed wat u naar buiten brengt?',
      hint: 'Pers, sociale media, drukwerk.',
      why: 'Een bericht staat in een minuut online, en soms jaren daarna nog.',
      example: 'beide aanspreekpunten; een gewoon bericht op sociale media mag zonder',
    },
    en: {
      label: 'Who approves what you make public?',
      hint: 'Press, social media, print.',
      why: 'A post is online in a minute, and sometimes for years after.',
      example: 'both contacts; an ordinary post on social media needs no approval',
    },
  }),
  detail('publicity-time', duration, ['Q59'], {
    nl: {
      label: 'Binnen hoeveel tijd komt dat akkoord?',
      hint: 'Een getal en een eenheid.',
      why: 'Nieuws van vorige week is geen nieuws.',
      example: '2 werkdagen',
    },
    en: {
      label: 'How soon does that approval come?',
      hint: 'A number and a unit.',
      why: 'Last week’s news is no news.',
      example: '2 working days',
    },
  }),
  detail('logo', line, ['Q59'], {
    nl: {
      label: 'Wat mag u met elkaars naam en logo?',
      hint: 'Waar u ze mag laten zien, en hoe lang.',
      why: 'Een logo is het gezicht van een organisatie. Niet iedereen leent dat graag uit.',
      example: 'alleen bij dit project, en tot een jaar na het einde op de eigen website',
    },
    en: {
      label: 'What may you do with each other’s name and logo?',
      hint: 'Where you may show them, and for how long.',
      why: 'A logo is the face of an organisation. Not everybody likes to lend it.',
      example: 'only for this project, and on one’s own website until a year after the end',
    },
  }),
  detail('credit', line, ['Q59'], {
    nl: {
      label: 'Hoe en in welke volgorde noemt u elkaar?',
      hint: 'Bijvoorbeeld op een affiche of onder aan een website.',
      why: 'Wie het laatst genoemd wordt, merkt dat als eerste.',
      example: 'Stichting Zomerklank voorop, daarna de anderen op alfabet',
    },
    en: {
      label: 'How and in which order do you name each other?',
      hint: 'On a poster or at the foot of a website, for example.',
      why: 'Whoever is named last is the first to notice.',
      example: 'Zomerklank Foundation first, then the others by alphabet',
    },
  }),
];
