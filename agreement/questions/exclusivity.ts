import { choices } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { duration } from '../kinds/duration.ts';
import { list } from '../kinds/list.ts';
import { party } from '../kinds/party.ts';
import { line } from '../kinds/text.ts';
import type { Topic } from '../question.ts';
import { detail, question } from './asking.ts';

const restrictions = [
  question('what', line, ['Q108'], {
    nl: {
      label: 'Wat doet die partij niet, of alleen met u?',
      hint: 'Eén soort werk, zo precies mogelijk.',
      why: 'Hoe vager het verbod, hoe groter de kans dat een rechter er een streep door zet.',
      example: 'geen fotoboeken maken voor een andere uitgever',
    },
    en: {
      label: 'What does that party not do, or only with you?',
      hint: 'One kind of work, as precisely as you can.',
      why: 'The vaguer the ban, the more likely a court is to strike it out.',
      example: 'make no photo books for another publisher',
    },
  }),
  question('party', party('one-or-all'), ['Q108'], {
    nl: {
      label: 'Voor wie geldt dat?',
      hint: 'Eén partij, of allemaal.',
      why: 'De één leeft van dit werk, voor de ander is het bijzaak.',
      example: 'Studio Fien',
    },
    en: {
      label: 'Whom does it bind?',
      hint: 'One party, or all of them.',
      why: 'One lives on this work, to the other it is a sideline.',
      example: 'Studio Fien',
    },
  }),
  question('area', line, ['Q108'], {
    nl: {
      label: 'Waar geldt het?',
      hint: 'Een plaats, een streek, een land, of een groep klanten.',
      why: 'Een verbod dat verder reikt dan uw markt, houdt zelden stand.',
      example: 'Zwolle en Kampen',
    },
    en: {
      label: 'Where does it apply?',
      hint: 'A town, a region, a country, or a group of customers.',
      why: 'A ban that reaches beyond your market seldom holds.',
      example: 'Halifax and Leeds',
    },
  }),
  question('until', date, ['Q108'], {
    moment: { nl: 'geldt tot en met deze dag', en: 'applies until this day' },
    nl: {
      label: 'Tot wanneer geldt het?',
      hint: 'Een dag, of een tijd na het einde: “6 maanden na het einde”.',
      why: 'Een belofte zonder einde durft niemand te doen.',
      example: '1 jaar na het einde',
    },
    en: {
      label: 'Until when does it apply?',
      hint: 'A day, or a time after the end: “6 months after the end”.',
      why: 'Nobody dares to make a promise without an end.',
      example: '1 year after the end',
    },
  }),
  question('except', line, ['Q108'], {
    optional: true,
    nl: {
      label: 'Wat mag wel?',
      hint: 'Werk dat al loopt, of vaste klanten.',
      why: 'Zo hoeft niemand iets te beloven wat al niet meer kan.',
      example: 'de lopende opdracht voor De Linde',
    },
    en: {
      label: 'What is allowed all the same?',
      hint: 'Work that is under way, or regular customers.',
      why: 'So that nobody has to promise what can no longer be kept.',
      example: 'the order for The Limes that is under way',
    },
  }),
];

export const exclusivity: Topic = {
  id: 'exclusivity',
  tip: 6,
  title: { nl: 'Exclusiviteit', en: 'Exclusivity' },
  about: { nl: 'Wat u alleen met elkaar doet', en: 'What you do with each other only' },
  feeds: ['exclusivity'],
  questions: [
    detail('restrictions', list(restrictions), ['Q108'], {
      nl: {
        label: 'Wat doet een partij niet, of alleen in deze samenwerking?',
        hint: 'Mag ieder ernaast ook ander werk doen? Ga dan verder.',
        why: 'De ander als concurrent terugzien is een nare verrassing. Spreek af wat wel en niet mag.',
        example: 'geen fotoboeken voor een ander in Zwolle, tot 1 jaar na het einde',
      },
      en: {
        label: 'What does a party not do, or only in this partnership?',
        hint: 'May each do other work beside it? Then go on.',
        why: 'To meet the other as a competitor is a nasty surprise. Agree what is allowed and what is not.',
        example: 'no photo books for others in Halifax, until 1 year after the end',
      },
    }),
    detail(
      'non-solicit',
      choices([
        { id: 'people', nl: 'Medewerkers', en: 'Staff' },
        { id: 'customers', nl: 'Klanten', en: 'Customers' },
        { id: 'suppliers', nl: 'Leveranciers', en: 'Suppliers' },
      ]),
      ['Q109'],
      {
        nl: {
          label: 'Wie haalt u niet bij elkaar weg?',
          hint: 'Het gaat om actief overhalen. Wie zelf komt, mag komen.',
          why: 'In een samenwerking leert u elkaars mensen en klanten van dichtbij kennen.',
          example: 'Medewerkers en klanten',
        },
        en: {
          label: 'Whom do you not lure away from each other?',
          hint: 'It is about actively persuading. Whoever comes unasked may come.',
          why: 'In a partnership you get to know each other’s people and customers well.',
          example: 'Staff and customers',
        },
      },
    ),
    detail('non-solicit-after', duration, ['Q109'], {
      nl: {
        label: 'Hoe lang na het einde haalt u nog niemand bij elkaar weg?',
        hint: 'Een getal en een eenheid.',
        why: 'Na een jaar kent u elkaars klanten niet beter dan een ander.',
        example: '1 jaar',
      },
      en: {
        label: 'For how long after the end do you not lure anybody away?',
        hint: 'A number and a unit.',
        why: 'After a year you know each other’s customers no better than anybody else.',
        example: '1 year',
      },
    }),
    detail('first-refusal', line, ['Q110'], {
      nl: {
        label: 'Wie mag iets als eerste doen of kopen?',
        hint: 'Wie, waarvan, en hoe snel die moet beslissen.',
        why: 'Wie iets samen opbouwt, wil het vervolg niet bij een vreemde zien.',
        example: 'Studio Fien mag als eerste bieden op een tweede reeks, binnen 30 dagen',
      },
      en: {
        label: 'Who may do or buy something first?',
        hint: 'Who, of what, and how soon they must decide.',
        why: 'Whoever built something together does not want a stranger to get the sequel.',
        example: 'Studio Fien may bid first for a second series, within 30 days',
      },
    }),
    detail('best-terms', line, ['Q110'], {
      nl: {
        label: 'Wie krijgt nooit slechtere voorwaarden dan een ander?',
        hint: 'En voor wat: de prijs, de levertijd.',
        why: 'Zo’n belofte bindt u ook tegenover nieuwe klanten. Doe haar alleen als u haar kunt houden.',
        example: 'de bakkerij geeft het café altijd haar laagste prijs',
      },
      en: {
        label: 'Who never gets worse terms than anybody else?',
        hint: 'And for what: the price, the delivery time.',
        why: 'Such a promise binds you towards new customers too. Make it only if you can keep it.',
        example: 'the bakery always gives the café its lowest price',
      },
    }),
  ],
};
