CREATE FUNCTION public.earlier_terms_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$begin raise exception '%', tg_argv[0]; end$$;
CREATE FUNCTION public.loads_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$begin raise exception '%', tg_argv[0]; end$$;
CREATE FUNCTION public.milestones_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$begin raise exception '%', tg_argv[0]; end$$;
CREATE FUNCTION public.observations_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$begin raise exception '%', tg_argv[0]; end$$;
CREATE FUNCTION public.targets_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$begin raise exception '%', tg_argv[0]; end$$;
CREATE TABLE public.earlier_terms (
    load integer NOT NULL,
    list text NOT NULL COLLATE pg_catalog."C",
    id text NOT NULL COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.indicators (
    id text NOT NULL COLLATE pg_catalog."C",
    "position" integer,
    content text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.loads (
    number integer NOT NULL,
    loaded_at text NOT NULL COLLATE pg_catalog."C",
    digest text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.migrations (
    number integer NOT NULL,
    name text NOT NULL,
    applied_at text NOT NULL
);
CREATE TABLE public.milestones (
    "row" integer NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    entered_in integer NOT NULL,
    left_in integer,
    "position" integer NOT NULL,
    region text NOT NULL COLLATE pg_catalog."C",
    content text NOT NULL COLLATE pg_catalog."C"
);
ALTER TABLE public.milestones ALTER COLUMN "row" ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.milestones_row_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.observations (
    "row" integer NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    entered_in integer NOT NULL,
    left_in integer,
    indicator text NOT NULL COLLATE pg_catalog."C",
    region text NOT NULL COLLATE pg_catalog."C",
    period text COLLATE pg_catalog."C",
    basis text NOT NULL COLLATE pg_catalog."C",
    as_of text COLLATE pg_catalog."C",
    value double precision NOT NULL,
    bound text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    derived text COLLATE pg_catalog."C",
    as_published text NOT NULL COLLATE pg_catalog."C",
    source text NOT NULL COLLATE pg_catalog."C",
    corroborated_by text NOT NULL COLLATE pg_catalog."C",
    conflicts_with text NOT NULL COLLATE pg_catalog."C",
    preferred integer NOT NULL,
    note text COLLATE pg_catalog."C",
    recorded_at text NOT NULL COLLATE pg_catalog."C",
    upper double precision
);
ALTER TABLE public.observations ALTER COLUMN "row" ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.observations_row_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.overrides (
    entered_in integer NOT NULL,
    target text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    by text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    set_at text NOT NULL COLLATE pg_catalog."C",
    until text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.regions (
    id text NOT NULL COLLATE pg_catalog."C",
    "position" integer,
    content text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.sectors (
    id text NOT NULL COLLATE pg_catalog."C",
    "position" integer,
    content text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.sources (
    id text NOT NULL COLLATE pg_catalog."C",
    "position" integer,
    content text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.targets (
    "row" integer NOT NULL,
    id text NOT NULL COLLATE pg_catalog."C",
    entered_in integer NOT NULL,
    left_in integer,
    "position" integer NOT NULL,
    indicator text NOT NULL COLLATE pg_catalog."C",
    region text NOT NULL COLLATE pg_catalog."C",
    tier text NOT NULL COLLATE pg_catalog."C",
    value double precision NOT NULL,
    bound text NOT NULL COLLATE pg_catalog."C",
    due text NOT NULL COLLATE pg_catalog."C",
    baseline text COLLATE pg_catalog."C",
    set_at text NOT NULL COLLATE pg_catalog."C",
    source text NOT NULL COLLATE pg_catalog."C",
    as_published text NOT NULL COLLATE pg_catalog."C",
    supersedes text COLLATE pg_catalog."C",
    note text COLLATE pg_catalog."C",
    scope text COLLATE pg_catalog."C",
    restates text COLLATE pg_catalog."C"
);
ALTER TABLE public.targets ALTER COLUMN "row" ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.targets_row_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.themes (
    id text NOT NULL COLLATE pg_catalog."C",
    "position" integer,
    content text NOT NULL COLLATE pg_catalog."C"
);
INSERT INTO public.indicators (id, "position", content) VALUES ('high-tech-enterprises', 0, '{"id":"high-tech-enterprises","name":{"zh":"高新技术企业数","en":"High-tech enterprises"},"definition":{"zh":"年末持有有效证书的国家高新技术企业总数。","en":"Year-end number of enterprises holding a valid national high-tech enterprise certificate."},"unit":{"zh":"家","en":"enterprises"},"unitCode":"count-enterprises","measure":"stock","direction":"higher","rhythm":null,"releaseDays":null,"sectors":[],"theme":"enterprises","decimals":0,"headline":true,"notes":{"zh":"为有效期内总数，与当年认定数不可相加或混用。年初工作报告所列下限，通常早于正式认定结果。","en":"A stock of valid certificates; do not add it to, or mix it with, the number recognised in a year. Lower bounds in January work reports usually precede the final recognition list."},"methodBreaks":[],"pinyin":{"initials":"gxjsqys","full":"gaoxinjishuqiyeshu"}}');
INSERT INTO public.loads (number, loaded_at, digest) VALUES (1, '2026-10-01T08:00:00.000Z', '4f716e7219553000784f8f065399a10a8a1905bf1cbd2a8ecbd74160f947d05c');
INSERT INTO public.loads (number, loaded_at, digest) VALUES (2, '2026-11-01T08:00:00.000Z', 'd22a56baa33dbb3c0277f3f03260e9e736b3b09eda2c2168f8c75c992c45c562');
INSERT INTO public.migrations (number, name, applied_at) VALUES (1, 'dictionary, statements and loads', '2026-10-01T08:00:00.000Z');
INSERT INTO public.migrations (number, name, applied_at) VALUES (2, 'ranges, scopes, restated targets, days of record and release lags', '2026-10-01T08:00:00.000Z');
INSERT INTO public.observations ("row", id, entered_in, left_in, indicator, region, period, basis, as_of, value, bound, status, derived, as_published, source, corroborated_by, conflicts_with, preferred, note, recorded_at, upper) OVERRIDING SYSTEM VALUE VALUES (2, 'high-tech-enterprises-nanjing-2022-2', 1, NULL, 'high-tech-enterprises', 'nanjing', '2022', 'year', NULL, 9068, 'exact', 'final', NULL, '9068家', 'itshidai-2023', '[]', '[]', 1, '{"zh":"2023年7月报道未注明时点；按2023年总数增长11%反推，与2022年末数吻合，归入2022年末。","en":"Reported in July 2023 without a date. It fits the end of 2022, since the 2023 total is stated as 11 % higher."}', '2023-07-10', NULL);
INSERT INTO public.observations ("row", id, entered_in, left_in, indicator, region, period, basis, as_of, value, bound, status, derived, as_published, source, corroborated_by, conflicts_with, preferred, note, recorded_at, upper) OVERRIDING SYSTEM VALUE VALUES (3, 'high-tech-enterprises-nanjing-2023-1', 1, NULL, 'high-tech-enterprises', 'nanjing', '2023', 'year', NULL, 10000, 'over', 'final', NULL, 'exceeded10,000', 'gq-2023', '["seed-article","xdkb-202405"]', '[]', 1, '{"zh":"据英文机译页面，同比增长11%；为下限，不据以计算增速。","en":"From a machine-translated page that states 11 % growth; a lower bound, not for growth rates."}', '2024-01-31', NULL);
INSERT INTO public.observations ("row", id, entered_in, left_in, indicator, region, period, basis, as_of, value, bound, status, derived, as_published, source, corroborated_by, conflicts_with, preferred, note, recorded_at, upper) OVERRIDING SYSTEM VALUE VALUES (4, 'high-tech-enterprises-nanjing-2023-seed', 1, NULL, 'high-tech-enterprises', 'nanjing', '2023', 'year', NULL, 10000, 'over', 'final', NULL, 'will exceed 10,000', 'seed-article', '["gq-2023","xdkb-202405"]', '[]', 0, '{"zh":"英文译稿所列，为下限；与市科技局发布数一致。","en":"As given in the translated article, a lower bound; agrees with the release of the science and technology bureau."}', '2024-07-31', NULL);
INSERT INTO public.observations ("row", id, entered_in, left_in, indicator, region, period, basis, as_of, value, bound, status, derived, as_published, source, corroborated_by, conflicts_with, preferred, note, recorded_at, upper) OVERRIDING SYSTEM VALUE VALUES (1, 'high-tech-enterprises-nanjing-2022-1', 1, 2, 'high-tech-enterprises', 'nanjing', '2022', 'year', NULL, 1, 'at-least', 'provisional', NULL, '8800家以上', 'cns-gzbg2023', '[]', '[]', 0, '{"zh":"2023年1月工作报告所列下限，早于正式认定结果；其后为9068家。","en":"Lower bound in the January 2023 work report, before the final list; later 9,068."}', '2023-01-10', NULL);
INSERT INTO public.observations ("row", id, entered_in, left_in, indicator, region, period, basis, as_of, value, bound, status, derived, as_published, source, corroborated_by, conflicts_with, preferred, note, recorded_at, upper) OVERRIDING SYSTEM VALUE VALUES (5, 'high-tech-enterprises-nanjing-2022-1', 2, NULL, 'high-tech-enterprises', 'nanjing', '2022', 'year', NULL, 8800, 'at-least', 'provisional', NULL, '8800家以上', 'cns-gzbg2023', '[]', '[]', 0, '{"zh":"2023年1月工作报告所列下限，早于正式认定结果；其后为9068家。","en":"Lower bound in the January 2023 work report, before the final list; later 9,068."}', '2023-01-10', NULL);
INSERT INTO public.overrides (entered_in, target, status, by, reason, set_at, until) VALUES (2, 'high-tech-enterprises-2023-january', 'on-track', 'Office', 'Confirmed', '2026-11-01', '2027-01-01');
INSERT INTO public.regions (id, "position", content) VALUES ('nanjing', 0, '{"id":"nanjing","name":{"zh":"南京市","en":"Nanjing"},"kind":"city","parent":null,"timeZone":"Asia/Shanghai"}');
INSERT INTO public.sources (id, "position", content) VALUES ('cns-gzbg2023', 0, '{"id":"cns-gzbg2023","publisher":{"zh":"第三方转载页面","en":"Third-party reposting page"},"title":"南京GDP五年跨越五个千亿级台阶 挺进全国大中城市十强","url":null,"publishedAt":"2023-01-10","recordedAt":null,"language":"zh-Hans","kind":"media","originalPublisher":{"zh":"中国新闻网","en":"China News Service"},"via":"repost","caution":{"zh":"读自第三方转载页面，不提供链接；引用前请查阅原发布方页面。","en":"Read on a third-party repost and not linked; open the original publisher''s page before quoting."}}');
INSERT INTO public.sources (id, "position", content) VALUES ('gq-2023', 1, '{"id":"gq-2023","publisher":{"zh":"Tiger & Tech 网站","en":"Tiger & Tech website"},"title":"Nanjing high enterprises, science and small cultivation \"double over 10,000\"","url":"https://www.tigerandtech.com/en/nan_jing_gao_qi_ke_xiao_pei_yu_shuang_guo_wan/","publishedAt":"2024-01","recordedAt":null,"language":"en","kind":"official","originalPublisher":{"zh":"南京市科学技术局","en":"Nanjing Municipal Science and Technology Bureau"},"via":"repost","caution":{"zh":"页面为机器翻译，措辞可能有出入；引用前请核对中文原文。页面未载明日期，日期为推定。","en":"The page is a machine translation; check the Chinese original before quoting. The page carries no date; the date is inferred."}}');
INSERT INTO public.sources (id, "position", content) VALUES ('gzbg2023-full', 2, '{"id":"gzbg2023-full","publisher":{"zh":"第三方转载页面","en":"Third-party reposting page"},"title":"2023年政府工作报告-12篇(第41/84页)","url":null,"publishedAt":"2023-01-10","recordedAt":null,"language":"zh-Hans","kind":"official","originalPublisher":{"zh":"南京市人民政府（2023年政府工作报告）","en":"Nanjing Municipal People''s Government (2023 work report)"},"via":"repost","caution":{"zh":"读自第三方转载页面，不提供链接；引用前请查阅原发布方页面。页面为工作报告汇编，未标明城市，系据内容判定为南京市2023年报告。","en":"Read on a third-party repost and not linked; open the original publisher''s page before quoting. The page is a compilation that does not name the city; identified by its content as the 2023 Nanjing report."}}');
INSERT INTO public.sources (id, "position", content) VALUES ('itshidai-2023', 3, '{"id":"itshidai-2023","publisher":{"zh":"IT时代网","en":"IT Times Network"},"title":"(江苏省20项举措支持南京建设科创金融改革试验区)","url":null,"publishedAt":"2023-07-10","recordedAt":null,"language":"zh-Hans","kind":"media","originalPublisher":{"zh":"新华日报、现代快报","en":"Xinhua Daily and Modern Express"},"via":"repost","caution":{"zh":"读自第三方转载页面，不提供链接；引用前请查阅原发布方页面。标题为描述性标题，并非原题。","en":"Read on a third-party repost and not linked; open the original publisher''s page before quoting. The title is descriptive, not the published one."}}');
INSERT INTO public.sources (id, "position", content) VALUES ('seed-article', 4, '{"id":"seed-article","publisher":{"zh":"未载明（中文报道的英文机器译稿）","en":"Not stated (English machine translation of a Chinese article)"},"title":"Accelerate the cultivation and formation of new quality productivity with innovative hard power","url":null,"publishedAt":"2024","recordedAt":"2024-07-31","language":"en","kind":"article","originalPublisher":null,"via":"repost","caution":{"zh":"中文报道（约2024年年中）的英文机器译稿，原刊媒体和日期未载明，个别语句不通；引用前须核对中文原文。","en":"English machine translation of a Chinese article from about mid-2024; outlet and date are not stated and some sentences are garbled. Check the Chinese original before quoting."}}');
INSERT INTO public.sources (id, "position", content) VALUES ('szb-2023h1', 5, '{"id":"szb-2023h1","publisher":{"zh":"第三方转载页面","en":"Third-party reposting page"},"title":"南京:力争到2023年底高企数量达1.2万家 技术合同成交额突破900亿元","url":null,"publishedAt":"2023-08-04","recordedAt":null,"language":"zh-Hant","kind":"media","originalPublisher":{"zh":"上海证券报","en":"Shanghai Securities News"},"via":"repost","caution":{"zh":"读自第三方转载页面，不提供链接；引用前请查阅原发布方页面。页面为繁体转换稿，个别字词可能有差异。","en":"Read on a third-party repost and not linked; open the original publisher''s page before quoting. The page is a Traditional-script conversion; single words may differ."}}');
INSERT INTO public.sources (id, "position", content) VALUES ('xdkb-202405', 6, '{"id":"xdkb-202405","publisher":{"zh":"现代快报","en":"Modern Express"},"title":"坚定信心、鼓足干劲、勇挑大梁——系列主题新闻发布活动第一场(南京)","url":null,"publishedAt":"2024-05-16","recordedAt":null,"language":"zh-Hans","kind":"media","originalPublisher":null,"via":"direct","caution":{"zh":"未留存页面地址，仅用于佐证。","en":"No page address was kept; used for corroboration only."}}');
INSERT INTO public.targets ("row", id, entered_in, left_in, "position", indicator, region, tier, value, bound, due, baseline, set_at, source, as_published, supersedes, note, scope, restates) OVERRIDING SYSTEM VALUE VALUES (1, 'high-tech-enterprises-2023-january', 1, NULL, 0, 'high-tech-enterprises', 'nanjing', 'stretch', 10000, 'over', '2023-12-31', '{"period":"2022","value":8800,"bound":"at-least","recordedAt":"2023-01-10"}', '2023-01-10', 'gzbg2023-full', '力争突破1万家', NULL, '{"zh":"2023年1月工作报告提出；基期数为当时所列下限，其后正式数为9068家。","en":"Set in the January 2023 work report. The baseline is the lower bound known then; the later count was 9,068."}', NULL, NULL);
INSERT INTO public.targets ("row", id, entered_in, left_in, "position", indicator, region, tier, value, bound, due, baseline, set_at, source, as_published, supersedes, note, scope, restates) OVERRIDING SYSTEM VALUE VALUES (2, 'high-tech-enterprises-2023-floor', 1, NULL, 1, 'high-tech-enterprises', 'nanjing', 'floor', 10000, 'over', '2023-12-31', NULL, '2023-08-04', 'szb-2023h1', '確保突破1萬家', 'high-tech-enterprises-2023-january', '{"zh":"2023年8月提出的两档目标之确保档。","en":"Floor of the two-tier target stated in August 2023."}', NULL, NULL);
INSERT INTO public.themes (id, "position", content) VALUES ('enterprises', 0, '{"id":"enterprises","name":{"zh":"创新企业","en":"Innovative enterprises"},"order":1}');
SELECT pg_catalog.setval('public.milestones_row_seq', 1, false);
SELECT pg_catalog.setval('public.observations_row_seq', 5, true);
SELECT pg_catalog.setval('public.targets_row_seq', 2, true);
ALTER TABLE ONLY public.earlier_terms
    ADD CONSTRAINT earlier_terms_pkey PRIMARY KEY (load, list, id);
ALTER TABLE ONLY public.indicators
    ADD CONSTRAINT indicators_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.loads
    ADD CONSTRAINT loads_pkey PRIMARY KEY (number);
ALTER TABLE ONLY public.migrations
    ADD CONSTRAINT migrations_pkey PRIMARY KEY (number);
ALTER TABLE ONLY public.milestones
    ADD CONSTRAINT milestones_pkey PRIMARY KEY ("row");
ALTER TABLE ONLY public.observations
    ADD CONSTRAINT observations_pkey PRIMARY KEY ("row");
ALTER TABLE ONLY public.regions
    ADD CONSTRAINT regions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.sectors
    ADD CONSTRAINT sectors_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.sources
    ADD CONSTRAINT sources_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.targets
    ADD CONSTRAINT targets_pkey PRIMARY KEY ("row");
ALTER TABLE ONLY public.themes
    ADD CONSTRAINT themes_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX milestones_current ON public.milestones USING btree (id) WHERE (left_in IS NULL);
CREATE UNIQUE INDEX observations_current ON public.observations USING btree (id) WHERE (left_in IS NULL);
CREATE INDEX observations_known ON public.observations USING btree (indicator, region, recorded_at) WHERE (left_in IS NULL);
CREATE INDEX observations_recorded ON public.observations USING btree (recorded_at) WHERE (left_in IS NULL);
CREATE UNIQUE INDEX targets_current ON public.targets USING btree (id) WHERE (left_in IS NULL);
CREATE INDEX targets_set ON public.targets USING btree (indicator, region) WHERE (left_in IS NULL);
CREATE TRIGGER earlier_terms_emptied BEFORE TRUNCATE ON public.earlier_terms FOR EACH STATEMENT EXECUTE FUNCTION public.earlier_terms_refuse('What stands in earlier_terms is kept for good: add a correction instead');
CREATE TRIGGER earlier_terms_fixed BEFORE UPDATE OF load, list, id, content ON public.earlier_terms FOR EACH ROW EXECUTE FUNCTION public.earlier_terms_refuse('What stands in earlier_terms is kept for good: add a correction instead');
CREATE TRIGGER earlier_terms_stay BEFORE DELETE ON public.earlier_terms FOR EACH ROW EXECUTE FUNCTION public.earlier_terms_refuse('What stands in earlier_terms is kept for good: add a correction instead');
CREATE TRIGGER loads_emptied BEFORE TRUNCATE ON public.loads FOR EACH STATEMENT EXECUTE FUNCTION public.loads_refuse('What stands in loads is kept for good: add a correction instead');
CREATE TRIGGER loads_fixed BEFORE UPDATE OF number, loaded_at, digest ON public.loads FOR EACH ROW EXECUTE FUNCTION public.loads_refuse('What stands in loads is kept for good: add a correction instead');
CREATE TRIGGER loads_stay BEFORE DELETE ON public.loads FOR EACH ROW EXECUTE FUNCTION public.loads_refuse('What stands in loads is kept for good: add a correction instead');
CREATE TRIGGER milestones_emptied BEFORE TRUNCATE ON public.milestones FOR EACH STATEMENT EXECUTE FUNCTION public.milestones_refuse('What stands in milestones is kept for good: add a correction instead');
CREATE TRIGGER milestones_fixed BEFORE UPDATE OF "row", id, entered_in, region, content ON public.milestones FOR EACH ROW EXECUTE FUNCTION public.milestones_refuse('What stands in milestones is kept for good: add a correction instead');
CREATE TRIGGER milestones_left BEFORE UPDATE OF left_in ON public.milestones FOR EACH ROW WHEN ((old.left_in IS NOT NULL)) EXECUTE FUNCTION public.milestones_refuse('What stands in milestones is kept for good: add a correction instead');
CREATE TRIGGER milestones_stay BEFORE DELETE ON public.milestones FOR EACH ROW EXECUTE FUNCTION public.milestones_refuse('What stands in milestones is kept for good: add a correction instead');
CREATE TRIGGER observations_emptied BEFORE TRUNCATE ON public.observations FOR EACH STATEMENT EXECUTE FUNCTION public.observations_refuse('What stands in observations is kept for good: add a correction instead');
CREATE TRIGGER observations_fixed BEFORE UPDATE OF "row", id, entered_in, indicator, region, period, basis, as_of, value, bound, status, derived, as_published, source, corroborated_by, conflicts_with, preferred, note, recorded_at ON public.observations FOR EACH ROW EXECUTE FUNCTION public.observations_refuse('What stands in observations is kept for good: add a correction instead');
CREATE TRIGGER observations_left BEFORE UPDATE OF left_in ON public.observations FOR EACH ROW WHEN ((old.left_in IS NOT NULL)) EXECUTE FUNCTION public.observations_refuse('What stands in observations is kept for good: add a correction instead');
CREATE TRIGGER observations_stay BEFORE DELETE ON public.observations FOR EACH ROW EXECUTE FUNCTION public.observations_refuse('What stands in observations is kept for good: add a correction instead');
CREATE TRIGGER observations_upper_fixed BEFORE UPDATE OF upper ON public.observations FOR EACH ROW EXECUTE FUNCTION public.observations_refuse('What stands in observations is kept for good: add a correction instead');
CREATE TRIGGER targets_emptied BEFORE TRUNCATE ON public.targets FOR EACH STATEMENT EXECUTE FUNCTION public.targets_refuse('What stands in targets is kept for good: add a correction instead');
CREATE TRIGGER targets_fixed BEFORE UPDATE OF "row", id, entered_in, indicator, region, tier, value, bound, due, baseline, set_at, source, as_published, supersedes, note ON public.targets FOR EACH ROW EXECUTE FUNCTION public.targets_refuse('What stands in targets is kept for good: add a correction instead');
CREATE TRIGGER targets_left BEFORE UPDATE OF left_in ON public.targets FOR EACH ROW WHEN ((old.left_in IS NOT NULL)) EXECUTE FUNCTION public.targets_refuse('What stands in targets is kept for good: add a correction instead');
CREATE TRIGGER targets_scope_restates_fixed BEFORE UPDATE OF scope, restates ON public.targets FOR EACH ROW EXECUTE FUNCTION public.targets_refuse('What stands in targets is kept for good: add a correction instead');
CREATE TRIGGER targets_stay BEFORE DELETE ON public.targets FOR EACH ROW EXECUTE FUNCTION public.targets_refuse('What stands in targets is kept for good: add a correction instead');
ALTER TABLE ONLY public.earlier_terms
    ADD CONSTRAINT earlier_terms_load_fkey FOREIGN KEY (load) REFERENCES public.loads(number);
ALTER TABLE ONLY public.milestones
    ADD CONSTRAINT milestones_entered_in_fkey FOREIGN KEY (entered_in) REFERENCES public.loads(number);
ALTER TABLE ONLY public.milestones
    ADD CONSTRAINT milestones_left_in_fkey FOREIGN KEY (left_in) REFERENCES public.loads(number);
ALTER TABLE ONLY public.milestones
    ADD CONSTRAINT milestones_region_fkey FOREIGN KEY (region) REFERENCES public.regions(id);
ALTER TABLE ONLY public.observations
    ADD CONSTRAINT observations_entered_in_fkey FOREIGN KEY (entered_in) REFERENCES public.loads(number);
ALTER TABLE ONLY public.observations
    ADD CONSTRAINT observations_indicator_fkey FOREIGN KEY (indicator) REFERENCES public.indicators(id);
ALTER TABLE ONLY public.observations
    ADD CONSTRAINT observations_left_in_fkey FOREIGN KEY (left_in) REFERENCES public.loads(number);
ALTER TABLE ONLY public.observations
    ADD CONSTRAINT observations_region_fkey FOREIGN KEY (region) REFERENCES public.regions(id);
ALTER TABLE ONLY public.observations
    ADD CONSTRAINT observations_source_fkey FOREIGN KEY (source) REFERENCES public.sources(id);
ALTER TABLE ONLY public.overrides
    ADD CONSTRAINT overrides_entered_in_fkey FOREIGN KEY (entered_in) REFERENCES public.loads(number);
ALTER TABLE ONLY public.targets
    ADD CONSTRAINT targets_entered_in_fkey FOREIGN KEY (entered_in) REFERENCES public.loads(number);
ALTER TABLE ONLY public.targets
    ADD CONSTRAINT targets_indicator_fkey FOREIGN KEY (indicator) REFERENCES public.indicators(id);
ALTER TABLE ONLY public.targets
    ADD CONSTRAINT targets_left_in_fkey FOREIGN KEY (left_in) REFERENCES public.loads(number);
ALTER TABLE ONLY public.targets
    ADD CONSTRAINT targets_region_fkey FOREIGN KEY (region) REFERENCES public.regions(id);
ALTER TABLE ONLY public.targets
    ADD CONSTRAINT targets_source_fkey FOREIGN KEY (source) REFERENCES public.sources(id);
