import { StatusSign } from '../../components/StatusBadge.tsx'
import type { BlockOf, SlideBlock, SlideFigure } from '../../contract/briefing/slideContents.ts'
import { percentLength } from '../../format/figureText.ts'
import { Table } from '../../ui/Table.tsx'
import styles from './BriefingReport.module.css'

export function ReportBlock({ block }: { block: SlideBlock }) {
  switch (block.block) {
    case 'figures':
      return <ReportFigures figures={block.figures} />
    case 'table':
      return <TableBlock block={block} />
    case 'steps':
      return <Steps steps={block.steps} />
    case 'paragraphs':
      return block.paragraphs.map((text, place) => <p key={place}>{text}</p>)
    // Drawn by `ReportChart`, as the first block of its section.
    case 'trend':
    case 'comparison':
      return null
  }
}

export function ReportFigures({ figures }: { figures: readonly SlideFigure[] }) {
  return (
    <ul className={styles.figures}>
      {figures.map(({ key, name, before, number, after, period, remarks, targets, source }) => (
        <li key={key}>
          <p>{name}</p>
          <p>
            {before}
            <b>{number}</b>
            {after}
          </p>
          {[period, ...remarks].map((text) => (
            <p key={text}>{text}</p>
          ))}
          {targets.map(({ text, standing, evidence }) => (
            <p key={evidence.id}>
              <StatusSign status={standing.status} /> {text} <b>{standing.text}</b>
            </p>
          ))}
          <p className={styles.source}>{source}</p>
        </li>
      ))}
    </ul>
  )
}

function TableBlock({ block: { columns, rows } }: { block: BlockOf<'table'> }) {
  const total = columns.reduce((sum, { share }) => sum + share, 0)
  return (
    <Table look="bare" className={styles.table}>
      <colgroup>
        {columns.map(({ header, share }) => (
          <col key={header} width={percentLength(share / total)} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ header }) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map(({ text, status }, place) => (
              <td key={place}>
                {status && <StatusSign status={status} />} {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Steps({ steps }: { steps: BlockOf<'steps'>['steps'] }) {
  return (
    <ul className={styles.steps}>
      {steps.map(({ date, name, title, word }, place) => (
        <li key={place}>
          <span>{date}</span>
          <span>
            <b>{name}</b> {title}
          </span>
          <span>{word}</span>
        </li>
      ))}
    </ul>
  )
}
