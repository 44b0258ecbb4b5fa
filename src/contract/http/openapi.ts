import * as z from 'zod/mini'
import { Board } from '../board/board.ts'
import { getBoard, getNames } from '../board/boardEndpoints.ts'
import { Catalogue, CatalogueRow } from '../indicator/catalogue.ts'
import { getCatalogue, getRecords, getSourceRegister } from '../indicator/catalogueEndpoints.ts'
import type { Endpoint } from './endpoint.ts'
import { getIndicator, listIndicators } from '../indicator/indicatorEndpoints.ts'
import { getOverview } from '../board/overviewEndpoint.ts'
import {
  getMilestoneEvidence,
  getObservationEvidence,
  getTargetEvidence,
} from '../source/evidenceEndpoints.ts'
import { ObservationEvidence, TargetEvidence } from '../source/evidence.ts'
import { IndicatorDetail, IndicatorList } from '../indicator/indicatorAnswers.ts'
import { Indicator, IndicatorGlance, MethodBreak } from '../indicator/indicator.ts'
import { Ledger, LedgerEntry, TargetCase } from '../target/ledger.ts'
import { getLedger, getTargetCase } from '../target/ledgerEndpoints.ts'
import { Milestone, MilestoneEvidence } from '../milestone/milestone.ts'
import { getMilestoneRegister } from '../milestone/milestoneEndpoints.ts'
import { MilestoneRecord, MilestoneRegister } from '../milestone/milestoneRegister.ts'
import { MilestoneStep } from '../milestone/milestoneStep.ts'
import { Names } from '../board/names.ts'
import { KnownObservation, OtherStatement, Reading } from '../figure/observation.ts'
import { Card, Overview } from '../board/overview.ts'
import { Problem } from './problem.ts'
import { Records } from '../figure/records.ts'
import { Bilingual } from '../scalars.ts'
import { Source, SourceGlance } from '../source/source.ts'
import { SourceRegister } from '../source/sourceRegister.ts'
import { Light, Override } from '../target/status.ts'
import { Target, TargetGlance } from '../target/target.ts'

/** Every endpoint of the API. */
export const endpoints: readonly Endpoint[] = [
  getOverview,
  listIndicators,
  getIndicator,
  getCatalogue,
  getRecords,
  getBoard,
  getNames,
  getSourceRegister,
  getLedger,
  getTargetCase,
  getMilestoneRegister,
  getObservationEvidence,
  getTargetEvidence,
  getMilestoneEvidence,
]

const schemas = {
  Bilingual,
  Board,
  Card,
  Catalogue,
  CatalogueRow,
  Indicator,
  IndicatorDetail,
  IndicatorGlance,
  IndicatorList,
  KnownObservation,
  Ledger,
  LedgerEntry,
  Light,
  MethodBreak,
  Milestone,
  MilestoneEvidence,
  MilestoneRecord,
  MilestoneRegister,
  MilestoneStep,
  Names,
  ObservationEvidence,
  OtherStatement,
  Overview,
  Override,
  Problem,
  Reading,
  Records,
  Source,
  SourceGlance,
  SourceRegister,
  Target,
  TargetCase,
  TargetEvidence,
  TargetGlance,
}

/** The OpenAPI 3.1 document, generated from the endpoint table. */
export function openapiDocument() {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id })
  const toRef = (id: string) => `#/components/schemas/${id}`
  const components = z.toJSONSchema(registry, { uri: toRef, target: 'draft-2020-12' })
  return {
    openapi: '3.1.0',
    info: { title: 'Nanjing innovation indicators', version: '1' },
    paths: Object.fromEntries(
      endpoints.map((endpoint) => [
        endpoint.path.replaceAll(/:(\w+)/g, '{$1}'),
        { [endpoint.method.toLowerCase()]: operationOf(endpoint, toRef) },
      ]),
    ),
    components: {
      schemas: Object.fromEntries(
        Object.entries(components.schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [
          id,
          schema,
        ]),
      ),
    },
  }
}

function operationOf(endpoint: Endpoint, toRef: (id: string) => string) {
  const response = Object.entries(schemas).find(([, schema]) => schema === endpoint.response)
  if (!response) throw new Error(`${endpoint.name} answers with a schema that has no name`)
  return {
    operationId: endpoint.name,
    summary: endpoint.summary,
    parameters: [
      ...parametersOf(endpoint.params, 'path'),
      ...parametersOf(endpoint.query, 'query'),
    ],
    responses: {
      200: {
        description: 'OK',
        content: { 'application/json': { schema: { $ref: toRef(response[0]) } } },
      },
      default: {
        description: 'Problem details (RFC 9457)',
        content: { 'application/problem+json': { schema: { $ref: toRef('Problem') } } },
      },
    },
  }
}

function parametersOf(fields: Endpoint['params'], place: 'path' | 'query') {
  const { properties = {}, required = [] } = z.toJSONSchema(fields, { target: 'draft-2020-12' })
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema,
  }))
}
