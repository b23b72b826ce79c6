import { list } from '../../kinds/list.ts';
import { party } from '../../kinds/party.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';

const activity = [
  question('activity', line, ['Q58'], {
    nl: {
      label: 'Welke activiteit?',
      hint: 'Een stuk werk dat vaker terugkomt.',
      why: 'Per stuk werk kan een ander de leiding hebben.',
      example: 'het programma maken',
    },
    en: {
      label: 'Which activity?',
      hint: 'A piece of work that comes back.',
      why: 'For each piece of work somebody else may lead.',
      example: 'drawing up the programme',
    },
  }),
  question('decides', party('one-or-all'), ['Q58'], {
    nl: {
      label: 'Wie beslist?',
      hint: 'Eén partij, of allemaal samen.',
      why: 'Wie beslist, neemt ook de verantwoordelijkheid.',
      example: 'Stichting Zomerklank',
    },
    en: {
      label: 'Who decides?',
      hint: 'One party, or all of them together.',
      why: 'Whoever decides takes the responsibility too.',
      example: 'Zomerklank Foundation',
    },
  }),
  question('does', party('one-or-all'), ['Q58'], {
    nl: {
      label: 'Wie voert het uit?',
      hint: 'Dat kan een andere partij zijn dan wie beslist.',
      why: 'Werk dat van iedereen is, doet vaak niemand.',
      example: 'Lichtlijn',
    },
    en: {
      label: 'Who carries it out?',
      hint: 'This may be another party than the one that decides.',
      why: 'Work that belongs to everybody is often done by nobody.',
      example: 'Lightline',
    },
  }),
  question('advises', line, ['Q58'], {
    optional: true,
    nl: {
      label: 'Wie geeft vooraf advies?',
      hint: 'Namen, functies of partijen.',
      why: 'Advies vragen achteraf is geen advies vragen.',
      example: 'de gemeente',
    },
    en: {
      label: 'Who advises beforehand?',
      hint: 'Names, roles or parties.',
      why: 'To ask for advice afterwards is not to ask for advice.',
      example: 'the municipality',
    },
  }),
  question('informed', line, ['Q58'], {
    optional: true,
    nl: {
      label: 'Wie hoort het?',
      hint: 'Wie het moet weten, maar er niet over gaat.',
      why: 'Wie het van een ander hoort, voelt zich overgeslagen.',
      example: 'de vrijwilligers',
    },
    en: {
      label: 'Who is told?',
      hint: 'Those who should know but have no say in it.',
      why: 'Whoever hears it from somebody else feels passed over.',
      example: 'the volunteers',
    },
  }),
];

export const activities = detail('activities', list(activity), ['Q58'], {
  nl: {
    label: 'Wie doet wat?',
    hint: 'Per activiteit: wie beslist, wie het doet, wie advies geeft en wie het hoort.',
    why: 'Veel ergernis gaat over werk dat twee mensen deden, of niemand.',
    example: 'het programma: Stichting Zomerklank beslist, Lichtlijn voert uit',
  },
  en: {
    label: 'Who does what?',
    hint: 'For each activity: who decides, who does it, who advises and who is told.',
    why: 'Much annoyance is about work that two people did, or nobody.',
    example: 'the programme: Zomerklank Foundation decides, Lightline carries it out',
  },
});

/** Doing the work together from day to day. */
export const daily = [
  detail('done', line, ['Q62'], {
    nl: {
      label: 'Wanneer noemt u iets klaar?',
      hint: 'Waar een ander aan ziet dat het af is.',
      why: 'Voor de één is een concept al klaar. Voor de ander telt alleen wat bij de klant ligt.',
      example: 'als de ander het heeft gezien en er “akkoord” bij heeft gezet',
    },
    en: {
      label: 'When do you call something done?',
      hint: 'How somebody else can see that it is finished.',
      why: 'One calls a draft done. For the other only what the customer has in hand counts.',
      example: 'when the other has seen it and marked it as approved',
    },
  }),
  detail('handover', line, ['Q63'], {
    nl: {
      label: 'Wat doet u als iemand vertrekt of van werk wisselt?',
      hint: 'Hoe lang van tevoren u het zegt, en hoe u het werk overdraagt.',
      why: 'Met een mens vertrekt ook wat nergens is opgeschreven.',
      example: 'een maand vooraf melden, en twee weken samen inwerken',
    },
    en: {
      label: 'What do you do when somebody leaves or changes jobs?',
      hint: 'How long beforehand you say so, and how you hand over the work.',
      why: 'With a person goes what was never written down.',
      example: 'say so a month ahead, and work in the new person together for two weeks',
    },
  }),
  detail('travel', line, [], {
    nl: {
      label: 'Wie reist er, en wie betaalt dat?',
      hint: 'Voor overleg en voor het werk zelf.',
      why: 'Wie steeds de weg op moet, betaalt ongemerkt meer mee.',
      example: 'om de beurt; ieder betaalt de eigen reis',
    },
    en: {
      label: 'Who travels, and who pays for it?',
      hint: 'For meetings and for the work itself.',
      why: 'Whoever is always on the road pays more without anybody noticing.',
      example: 'in turn; each pays for their own journey',
    },
  }),
];
