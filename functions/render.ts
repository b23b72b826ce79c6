/** The function of AWS Lambda that draws up documents: publishing, drafting and downloads. */
import { dynamoClient, dynamoRecords } from '#storage/dynamodb';
import { s3Client, s3Files } from '#storage/s3';
import { filesEnvironment, surroundings } from './lambda/environment.ts';
import { handler as handlerOf } from './lambda/handler.ts';
import { renderApp } from './render-app.ts';

const environment = filesEnvironment();

export const handler = handlerOf(
  renderApp({
    ...surroundings(environment),
    records: dynamoRecords(dynamoClient(), environment.TABLE),
    files: s3Files(s3Client(), environment.BUCKET),
  }),
);
