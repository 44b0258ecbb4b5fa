import { Catalogue, CatalogueAsRead } from './catalogue.ts'
import type { ReadEndpoint } from '../http/endpoint.ts'
import { byDay, byId, noParams } from '../http/parameters.ts'
import { Records, RecordsAsRead } from '../figure/records.ts'
import { SourceRegister } from '../source/sourceRegister.ts'

export const getCatalogue = {
  method: 'GET',
  path: '/api/catalogue',
  name: 'getCatalogue',
  summary: 'Every indicator with its figures, targets and what it is found by',
  params: noParams,
  query: byDay,
  response: Catalogue,
  reading: CatalogueAsRead,
} as const satisfies ReadEndpoint

export const getRecords = {
  method: 'GET',
  path: '/api/indicators/:id/records',
  name: 'getRecords',
  summary: 'Every statement on record for one indicator, of all regions and vintages',
  params: byId,
  query: byDay,
  response: Records,
  reading: RecordsAsRead,
} as const satisfies ReadEndpoint

export const getSourceRegister = {
  method: 'GET',
  path: '/api/sources',
  name: 'getSourceRegister',
  summary: 'What rests on each source, open conflicts, revisions, and statements held back',
  params: noParams,
  query: byDay,
  response: SourceRegister,
  reading: SourceRegister,
} as const satisfies ReadEndpoint
