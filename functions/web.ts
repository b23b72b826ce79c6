/** The function of AWS Lambda for the pages and the API, as far as they need no documents. */
import { dynamoClient, dynamoRecords } from '#storage/dynamodb';
import { surroundings, webEnvironment } from './lambda/environment.ts';
import { handler as handlerOf } from './lambda/handler.ts';
import { webApp } from './web-app.ts';

const environment = webEnvironment();

export const handler = handlerOf(
  webApp({
    ...surroundings(environment),
    records: dynamoRecords(dynamoClient(), environment.TABLE),
  }),
);
