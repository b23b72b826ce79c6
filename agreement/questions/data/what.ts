import { choices } from '../../kinds/choice.ts';
import { duration } from '../../kinds/duration.ts';
import { line } from '../../kinds/text.ts';
import { yesNo } from '../../kinds/yes-no.ts';
import { detail, question } from '../asking.ts';
import { withPersonalData } from './with-personal-data.ts';

/** Whose data, which, what for and for how long. */
export const whatData = [
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
  detail('purpose', line, ['Q101'], {
    when: withPersonalData,
    nl: {
      label: 'Waarvoor gebruikt u die gegevens?',
      hint: 'Alles waarvoor u ze nodig heeft, en niets meer.',
      why: 'Gegevens die u voor het een kreeg, mag u niet zomaar voor iets anders gebruiken.',
      example: 'om kaarten te verkopen en bezoekers te bereiken als er iets verandert',
    },
    en: {
      label: 'What do you use it for?',
      hint: 'Everything you need it for, and nothing more.',
      why: 'You may not simply use data that you got for one thing for another.',
      example: 'to sell tickets and to reach visitors if anything changes',
    },
  }),
  detail(
    'basis',
    choices([
      { id: 'consent', nl: 'Zij geven toestemming', en: 'They consent' },
      {
        id: 'contract',
        nl: 'Het is nodig voor een afspraak met hen',
        en: 'It is needed for a contract with them',
      },
      { id: 'law', nl: 'De wet verplicht ons', en: 'The law obliges us' },
      { id: 'public-task', nl: 'Het hoort bij een taak van de overheid', en: 'It is part of a public task' },
      { id: 'interest', nl: 'Wij hebben er een goede reden voor', en: 'We have a legitimate interest' },
      { id: 'life', nl: 'Er hangt een leven van af', en: 'A life depends on it' },
    ]),
    ['Q101'],
    {
      when: withPersonalData,
      nl: {
        label: 'Waarom mag u die gegevens gebruiken?',
        hint: 'De AVG kent deze redenen. Kies wat er voor u geldt.',
        why: 'Zonder een van deze redenen mag het niet. Toestemming kan iemand altijd weer intrekken.',
        example: 'Zij geven toestemming',
      },
      en: {
        label: 'Why are you allowed to use it?',
        hint: 'The GDPR knows these reasons. Choose what goes for you.',
        why: 'Without one of these it is not allowed. Consent can always be withdrawn.',
        example: 'They consent',
      },
    },
  ),
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
];
