import { Board } from './board.ts'
import type { ReadEndpoint } from '../http/endpoint.ts'
import { Names } from './names.ts'
import { byDay, noParams } from '../http/parameters.ts'

export const getBoard = {
  method: 'GET',
  path: '/api/board',
  name: 'getBoard',
  summary: 'What every page needs around its content: the day, sectors, themes and regions',
  params: noParams,
  query: byDay,
  response: Board,
  reading: Board,
} as const satisfies ReadEndpoint

export const getNames = {
  method: 'GET',
  path: '/api/names',
  name: 'getNames',
  summary: 'Everything that can be found by name, with what people type for it',
  params: noParams,
  query: byDay,
  response: Names,
  reading: Names,
} as const satisfies ReadEndpoint
