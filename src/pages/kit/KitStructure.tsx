import { useLocation, useSearchParams } from 'react-router'
import { formatCount } from '../../format/figureText.ts'
import { kitWords } from '../../i18n/app/kitWords.ts'
import { useText } from '../../i18n/words.tsx'
import { RangeInput } from '../../ui/RangeInput.tsx'
import { SortHeader } from '../../ui/SortHeader.tsx'
import { Table } from '../../ui/Table.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import styles from './KitPage.module.css'

const orders = ['none', 'ascending', 'descending'] as const

export function KitStructure() {
  const { t } = useText(kitWords)
  const { pathname } = useLocation()
  const [params] = useSearchParams()
  const turned = Number(params.get('turned'))
  return (
    <>
      <div className={styles.wide}>
        <Tabs
          label={t.tabs}
          tabs={t.tab.map((name, place) => ({
            name,
            count: place === 0 ? undefined : formatCount(place * 12),
            to: pathname,
            current: place === 0,
          }))}
        />
        <Table region={t.table}>
          <caption>{t.table}</caption>
          <thead>
            <tr>
              {t.columns.map((name, place) => (
                <SortHeader
                  key={name}
                  sorts={[
                    {
                      name,
                      order: orders[(turned + place) % orders.length] ?? 'none',
                      to: `${pathname}?turned=${turned + 1}`,
                    },
                  ]}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {t.row.map((name) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>— {t.cell}</td>
                <td>{t.first}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
      <RangeInput aria-label={t.slider} min={0} max={10} defaultValue={4} />
    </>
  )
}
