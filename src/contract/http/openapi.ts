import * as z from 'zod/mini'
import { Board } from '../board/board.ts'
import { getBoard, getNames } from '../board/boardEndpoints.ts'
import { Catalogue, CatalogueRow } from '../indicator/catalogue.ts'
import { getCatalogue, getRecords, getSourceRegister } from '../indicator/catalogueEndpoints.ts'
import { commandHeaders } from './commandHeaders.ts'
import type { CommandEndpoint, Endpoint, ReadEndpoint } from './endpoint.ts'
import { getIndicator, listIndicators } from '../indicator/indicatorEndpoints.ts'
import { getOverview } from '../board/overviewEndpoint.ts'
import {
  getMilestoneEvidence,
  getObservationEvidence,
  getTargetEvidence,
} from '../source/evidenceEndpoints.ts'
import { ObservationEvidence, TargetEvidence } from '../source/evidence.ts'
import { IndicatorDetail, IndicatorList } from '../indicator/indicatorAnswers.ts'
import { IndicatorGlance, KnownIndicator, MethodBreak } from '../indicator/indicator.ts'
import { Ledger, LedgerEntry, TargetCase } from '../target/ledger.ts'
import { getLedger, getTargetCase } from '../target/ledgerEndpoints.ts'
import { deleteOverride, OverrideRequest, putOverride } from '../target/overrideEndpoints.ts'
import { MilestoneEvidence } from '../milestone/milestone.ts'
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
import { KnownTarget, TargetGlance } from '../target/target.ts'

/** Every question that the API answers. */
export const reads: readonly ReadEndpoint[] = [
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

/** Every change that the API makes. */
export const commands: readonly CommandEndpoint[] = [putOverride, deleteOverride]

const schemas = {
  Bilingual,
  Board,
  Card,
  Catalogue,
  CatalogueRow,
  IndicatorDetail,
  IndicatorGlance,
  IndicatorList,
  KnownIndicator,
  KnownObservation,
  KnownTarget,
  Ledger,
  LedgerEntry,
  Light,
  MethodBreak,
  MilestoneEvidence,
  MilestoneRecord,
  MilestoneRegister,
  MilestoneStep,
  Names,
  ObservationEvidence,
  OtherStatement,
  Overview,
  Override,
  OverrideRequest,
  Problem,
  Reading,
  Records,
  Source,
  SourceGlance,
  SourceRegister,
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
    paths: pathsOf([...reads, ...commands], toRef),
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

function pathsOf(endpoints: readonly Endpoint[], toRef: (id: string) => string) {
  const paths: Record<string, Record<string, object>> = {}
  for (const endpoint of endpoints) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(endpoint, toRef) }
  }
  return paths
}

function operationOf(endpoint: Endpoint, toRef: (id: string) => string) {
  const contentOf = (schema: z.ZodMiniType) => {
    const named = Object.entries(schemas).find(([, one]) => one === schema)
    if (!named) throw new Error(`${endpoint.name} has a schema without a name`)
    return { 'application/json': { schema: { $ref: toRef(named[0]) } } }
  }
  const { name: operationId, summary, response } = endpoint
  const parameters = parametersOf(endpoint.params, 'path')
  const responses = {
    ...(response
      ? { 200: { description: 'OK', content: contentOf(response) } }
      : { 204: { description: 'Done' } }),
    default: {
      description: 'Problem details (RFC 9457)',
      content: { 'application/problem+json': { schema: { $ref: toRef('Problem') } } },
    },
  }
  if (endpoint.method === 'GET')
    return {
      operationId,
      summary,
      parameters: [...parameters, ...parametersOf(endpoint.query, 'query')],
      responses,
    }
  const requestBody = endpoint.body && { required: true, content: contentOf(endpoint.body) }
  return {
    operationId,
    summary,
    parameters: [...parameters, ...parametersOf(commandHeaders, 'header')],
    ...(requestBody && { requestBody }),
    responses: {
      ...responses,
      412: {
        description: 'Something else is in force: `current`',
        content: responses.default.content,
      },
    },
  }
}

function parametersOf(fields: Endpoint['params'], place: 'path' | 'query' | 'header') {
  const { properties = {}, required = [] } = z.toJSONSchema(fields, { target: 'draft-2020-12' })
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema,
  }))
}
