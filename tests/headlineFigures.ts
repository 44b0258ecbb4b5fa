import type { Lang } from '../src/contract/scalars.ts'

type Shown = { name: string; figure: string; period: string }

/** What the first screen shows for each headline indicator, written by hand from the dataset. */
export const headlineFigures: readonly ({ id: string } & Record<Lang, Shown>)[] = [
  {
    id: 'high-tech-enterprises',
    zh: { name: '高新技术企业数', figure: '超过1万家', period: '2023年' },
    en: { name: 'High-tech enterprises', figure: 'over 10,000 enterprises', period: '2023' },
  },
  {
    id: 'tech-smes-registered',
    zh: { name: '科技型中小企业入库数', figure: '超过2.2万家', period: '2023年' },
    en: { name: 'Registered sci-tech SMEs', figure: 'over 22,000 enterprises', period: '2023' },
  },
  {
    id: 'little-giants-national',
    zh: { name: '国家级专精特新“小巨人”企业数（累计）', figure: '334家', period: '2024年' },
    en: {
      name: 'National "little giant" enterprises (cumulative)',
      figure: '334 enterprises',
      period: '2024',
    },
  },
  {
    id: 'rd-intensity',
    zh: { name: '全社会研发经费支出占地区生产总值比重', figure: '3.82%', period: '2022年' },
    en: { name: 'R&D intensity', figure: '3.82%', period: '2022' },
  },
  {
    id: 'tech-contract-turnover',
    zh: { name: '技术合同成交额', figure: '1,100亿元', period: '2025年' },
    en: { name: 'Technology contract turnover', figure: 'RMB 110 bn', period: '2025' },
  },
  {
    id: 'photonic-thz-rate',
    zh: { name: '6G光子太赫兹实时传输速率', figure: '1,000 Gbps', period: '2024年报道' },
    en: {
      name: '6G photonic terahertz real-time rate',
      figure: '1,000 Gbps',
      period: 'reported 2024',
    },
  },
  {
    id: 'software-revenue',
    zh: { name: '软件和信息服务业规模', figure: '超过1万亿元', period: '2025年' },
    en: {
      name: 'Software and information services scale',
      figure: 'over RMB 1,000 bn',
      period: '2025',
    },
  },
  {
    id: 'ningke-loans-issued',
    zh: { name: '“宁科贷”当年发放额', figure: '超过500亿元', period: '2023年' },
    en: { name: '"Ningke Loan" lending in the year', figure: 'over RMB 50 bn', period: '2023' },
  },
  {
    id: 'nature-index-rank',
    zh: { name: '自然指数—科研城市全球排名', figure: '第5位', period: '2025年版' },
    en: {
      name: 'Nature Index science cities, global rank',
      figure: '5th',
      period: '2025 edition',
    },
  },
  {
    id: 'wipo-cluster-rank',
    zh: { name: '全球创新指数百强集群排名', figure: '第15位', period: '2025年版' },
    en: { name: 'GII top-100 cluster rank', figure: '15th', period: '2025 edition' },
  },
  {
    id: 'innovation-city-rank',
    zh: { name: '国家创新型城市创新能力排名', figure: '第5位', period: '2024年版' },
    en: { name: 'National innovative-city rank', figure: '5th', period: '2024 edition' },
  },
]
