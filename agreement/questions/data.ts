import type { Topic } from '../question.ts';
import { beyond } from './data/beyond.ts';
import { dataRoles } from './data/roles.ts';
import { whatData } from './data/what.ts';

export const data: Topic = {
  id: 'data',
  tip: 6,
  title: { nl: 'Persoonsgegevens', en: 'Personal data' },
  about: { nl: 'Gegevens van klanten, bezoekers, bewoners', en: 'Data of customers, visitors, residents' },
  feeds: ['data', 'schedule-data'],
  questions: [...whatData, ...dataRoles, ...beyond],
};
