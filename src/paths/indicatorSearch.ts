import * as z from 'zod/mini'
import type { IndicatorSearch } from './paths.ts'
import { Year } from '../contract/scalars.ts'
import { viewOf } from './viewSearch.ts'

const Tab = z.catch(z.nullable(z.enum(['peers', 'districts', 'data', 'revisions'])), null)
const Chart = z.catch(z.nullable(z.enum(['bars', 'table'])), null)
const Period = z.catch(z.nullable(Year), null)
const No = z.catch(z.nullable(z.literal('no')), null)
const On = z.catch(z.nullable(z.string().check(z.regex(/^[0-9a-z.-]{1,40}$/))), null)

/** The URL state of the page of one indicator. Nonsense falls back to the default and never fails. */
export function indicatorSearchOf(params: URLSearchParams): IndicatorSearch {
  return {
    ...viewOf(params),
    tab: z.parse(Tab, params.get('tab')),
    chart: z.parse(Chart, params.get('chart')),
    from: z.parse(Period, params.get('from')),
    to: z.parse(Period, params.get('to')),
    targets: z.parse(No, params.get('targets')),
    on: z.parse(On, params.get('on')),
  }
}
