import { choice } from '../../kinds/choice.ts';
import { list } from '../../kinds/list.ts';
import { party } from '../../kinds/party.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';

const indemnities = [
  question('claims', line, ['Q113'], {
    nl: {
      label: 'Welke claims van buiten?',
      hint: 'Van wie, en waarover.',
      why: 'Wie iets in de hand heeft, kan het risico het best dragen.',
      example: 'claims van makers over foto’s die Studio Fien aanlevert',
    },
    en: {
      label: 'Which claims from outside?',
      hint: 'From whom, and about what.',
      why: 'Whoever has something in hand can best bear the risk of it.',
      example: 'claims by makers about pictures that Studio Fien supplies',
    },
  }),
  question('party', party(), ['Q113'], {
    nl: {
      label: 'Welke partij handelt die af en betaalt?',
      hint: 'De anderen betalen dan niets.',
      why: 'De klager kiest zelf wie hij aanspreekt, en dat is niet altijd wie de fout maakte.',
      example: 'Studio Fien',
    },
    en: {
      label: 'Which party deals with them and pays?',
      hint: 'The others then pay nothing.',
      why: 'Whoever complains chooses whom to go after, and that is not always who made the mistake.',
      example: 'Studio Fien',
    },
  }),
];

/** What holds between the parties where somebody from outside is involved. */
export const outsiders = [
  detail(
    'third-parties',
    choice(
      [
        { id: 'cause', nl: 'Wie de schade veroorzaakt, betaalt', en: 'Whoever causes the damage pays' },
        { id: 'equal', nl: 'Ieder betaalt evenveel', en: 'Each pays the same' },
        {
          id: 'shares',
          nl: 'Ieder betaalt naar het eigen deel van de opbrengst',
          en: 'Each pays by its own share of revenue',
        },
      ],
      { other: true },
    ),
    ['Q115'],
    {
      nl: {
        label: 'Wie van u betaalt als een buitenstaander schade heeft?',
        hint: 'Een klant, een bezoeker, een leverancier.',
        why: 'Wie samen winst deelt, kan samen worden aangesproken. Dit gaat over wat u daarna met elkaar verrekent.',
        example: 'Wie de schade veroorzaakt, betaalt',
      },
      en: {
        label: 'Which of you pays if an outsider suffers damage?',
        hint: 'A customer, a visitor, a supplier.',
        why: 'Those who share profit may be held liable together. This is about how you settle it among you afterwards.',
        example: 'Whoever causes the damage pays',
      },
    },
  ),
  detail('indemnities', list(indemnities), ['Q113'], {
    nl: {
      label: 'Welke claims van buiten neemt één partij op zich?',
      hint: 'Juristen noemen dit een vrijwaring. Geen? Ga dan verder.',
      why: 'De anderen kunnen niet nagaan of alles klopt wat u aanlevert.',
      example: 'claims over de foto’s: Studio Fien',
    },
    en: {
      label: 'Which claims from outside does one party take on?',
      hint: 'Lawyers call this an indemnity. None? Then go on.',
      why: 'The others cannot find out whether everything you supply is in order.',
      example: 'claims about the pictures: Studio Fien',
    },
  }),
  detail(
    'may-bind',
    choice([
      { id: 'no', nl: 'Nee', en: 'No' },
      {
        id: 'asked',
        nl: 'Alleen als de anderen het vooraf goedvinden',
        en: 'Only if the others agree beforehand',
      },
      { id: 'daily', nl: 'Ja, voor gewone dagelijkse zaken', en: 'Yes, for ordinary daily business' },
      { id: 'one', nl: 'Eén partij mag dat', en: 'One party may' },
    ]),
    ['Q115'],
    {
      nl: {
        label: 'Mag de ene partij namens de andere iets afspreken?',
        hint: 'Bestellen, tekenen, een prijs beloven.',
        why: 'Een klant die denkt dat u voor allemaal spreekt, kan daar soms rechten aan ontlenen.',
        example: 'Alleen als de anderen het vooraf goedvinden',
      },
      en: {
        label: 'May one party make a deal on behalf of another?',
        hint: 'Order, sign, promise a price.',
        why: 'A customer who thinks you speak for all may sometimes hold all of you to it.',
        example: 'Only if the others agree beforehand',
      },
    },
  ),
  detail('binder', party(), ['Q115'], {
    when: { at: 'liability/may-bind', is: ['one'] },
    nl: {
      label: 'Welke partij mag iets afspreken namens alle partijen?',
      hint: 'Die partij spreekt dan voor iedereen.',
      why: 'Zonder naam weet een klant niet wie hij kan geloven.',
      example: 'Lichtlijn Evenementen B.V.',
    },
    en: {
      label: 'Which party may make a deal on behalf of all?',
      hint: 'That party then speaks for everybody.',
      why: 'Without a name a customer does not know whom to believe.',
      example: 'Lightline Events Ltd',
    },
  }),
];
