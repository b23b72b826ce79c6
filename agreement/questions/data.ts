import { duration } from '../kinds/duration.ts';
import { line } from '../kinds/text.ts';
import { yesNo } from '../kinds/yes-no.ts';
import type { Condition, Topic } from '../question.ts';
import { question } from './asking.ts';

const withPersonalData: Condition = { at: 'data/personal', is: [true] };

export const data: Topic = {
  id: 'data',
  tip: 6,
  title: { nl: 'Persoonsgegevens', en: 'Personal data' },
  about: { nl: 'Gegevens van klanten, bezoekers, bewoners', en: 'Data of customers, visitors, residents' },
  feeds: ['data', 'schedule-data'],
  questions: [
    question('personal', yesNo, ['Q101'], {
      nl: {
        label: 'Gebruikt u samen gegevens van mensen?',
        hint: 'Namen, adressen, foto’s: alles wat over iemand gaat.',
        why: 'De AVG vraagt dat u vooraf afspreekt wie waarvoor zorgt.',
        example: 'Ja',
      },
      en: {
        label: 'Do you use data about people together?',
        hint: 'Names, addresses, pictures: anything about a person.',
        why: 'The GDPR asks you to agree beforehand who takes care of what.',
        example: 'Yes',
      },
    }),
    question('whose', line, ['Q101'], {
      when: withPersonalData,
      nl: {
        label: 'Van wie?',
        hint: 'Een groep mensen, geen namen.',
        why: 'Van kinderen of patiënten vraagt de wet meer zorg.',
        example: 'bewoners van de huizen',
      },
      en: {
        label: 'About whom?',
        hint: 'A group of people, no names.',
        why: 'The law asks for more care with children or patients.',
        example: 'residents of the homes',
      },
    }),
    question('which', line, ['Q101'], {
      when: withPersonalData,
      nl: {
        label: 'Welke gegevens?',
        hint: 'Alleen wat u echt nodig heeft.',
        why: 'Wat u niet heeft, kan niet lekken.',
        example: 'foto’s en voornamen',
      },
      en: {
        label: 'Which data?',
        hint: 'Only what you really need.',
        why: 'What you do not have cannot leak.',
        example: 'pictures and first names',
      },
    }),
    question('special', yesNo, ['Q101'], {
      when: withPersonalData,
      nl: {
        label: 'Zijn er gevoelige gegevens bij?',
        hint: 'Over gezondheid, geloof, herkomst, een strafblad of een burgerservicenummer.',
        why: 'Zulke gegevens mag u alleen met een wettelijke reden gebruiken.',
        example: 'Nee',
      },
      en: {
        label: 'Is any of it sensitive?',
        hint: 'About health, religion, origin, a criminal record or a citizen number.',
        why: 'Such data may be used only with a reason in law.',
        example: 'No',
      },
    }),
    question('kept', duration, ['Q101'], {
      when: withPersonalData,
      nl: {
        label: 'Hoe lang bewaart u ze?',
        hint: 'Een getal en een eenheid.',
        why: 'Langer bewaren dan nodig mag niet.',
        example: '1 jaar',
      },
      en: {
        label: 'How long do you keep it?',
        hint: 'A number and a unit.',
        why: 'The law does not let you keep it longer than needed.',
        example: '1 year',
      },
    }),
  ],
};
