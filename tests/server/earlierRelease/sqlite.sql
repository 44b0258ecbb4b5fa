CREATE TABLE migrations
    (number integer primary key, name text not null, applied_at text not null);
CREATE TABLE loads (
    number integer primary key, loaded_at text not null, digest text not null) strict;
CREATE TABLE "sectors" (
      id text primary key, position integer, content text not null) strict;
CREATE TABLE "themes" (
      id text primary key, position integer, content text not null) strict;
CREATE TABLE "regions" (
      id text primary key, position integer, content text not null) strict;
CREATE TABLE "sources" (
      id text primary key, position integer, content text not null) strict;
CREATE TABLE "indicators" (
      id text primary key, position integer, content text not null) strict;
CREATE TABLE earlier_terms (
    load integer not null references loads (number), list text not null, id text not null,
    content text not null, primary key (load, list, id)) strict;
CREATE TABLE observations (row integer primary key, id text not null,
    entered_in integer not null references loads (number),
    left_in integer references loads (number),
    indicator text not null references indicators (id),
    region text not null references regions (id),
    period text, basis text not null, as_of text,
    value real not null, bound text not null, status text not null, derived text,
    as_published text not null, source text not null references sources (id),
    corroborated_by text not null, conflicts_with text not null, preferred integer not null,
    note text, recorded_at text not null, upper real) strict;
CREATE TABLE targets (row integer primary key, id text not null,
    entered_in integer not null references loads (number),
    left_in integer references loads (number), position integer not null,
    indicator text not null references indicators (id),
    region text not null references regions (id),
    tier text not null, value real not null, bound text not null, due text not null,
    baseline text, set_at text not null, source text not null references sources (id),
    as_published text not null, supersedes text, note text, "scope" text, "restates" text) strict;
CREATE TABLE milestones (row integer primary key, id text not null,
    entered_in integer not null references loads (number),
    left_in integer references loads (number), position integer not null,
    region text not null references regions (id), content text not null) strict;
CREATE TABLE overrides (
    entered_in integer not null references loads (number), target text not null,
    status text not null, by text not null, reason text not null, set_at text not null,
    until text not null) strict;
insert into migrations ("number", "name", "applied_at") values (1, 'dictionary, statements and loads', '2026-10-01T08:00:00.000Z');
insert into migrations ("number", "name", "applied_at") values (2, 'ranges, scopes, restated targets, days of record and release lags', '2026-10-01T08:00:00.000Z');
insert into loads ("number", "loaded_at", "digest") values (1, '2026-10-01T08:00:00.000Z', '4f716e7219553000784f8f065399a10a8a1905bf1cbd2a8ecbd74160f947d05c');
insert into loads ("number", "loaded_at", "digest") values (2, '2026-11-01T08:00:00.000Z', 'd22a56baa33dbb3c0277f3f03260e9e736b3b09eda2c2168f8c75c992c45c562');
insert into themes ("id", "position", "content") values ('enterprises', 0, '{"id":"enterprises","name":{"zh":"创新企业","en":"Innovative enterprises"},"order":1}');
insert into regions ("id", "position", "content") values ('nanjing', 0, '{"id":"nanjing","name":{"zh":"南京市","en":"Nanjing"},"kind":"city","parent":null,"timeZone":"Asia/Shanghai"}');
insert into sources ("id", "position", "content") values ('cns-gzbg2023', 0, '{"id":"cns-gzbg2023","publisher":{"zh":"第三方转载页面","en":"Third-party reposting page"},"title":"南京GDP五年跨越五个千亿级台阶 挺进全国大中城市十强","url":null,"publishedAt":"2023-01-10","recordedAt":null,"language":"zh-Hans","kind":"media","originalPublisher":{"zh":"中国新闻网","en":"China News Service"},"via":"repost","caution":{"zh":"读自第三方转载页面，不提供链接；引用前请查阅原发布方页面。","en":"Read on a third-party repost and not linked; open the original publisher''s page before quoting."}}');
insert into sources ("id", "position", "content") values ('gq-2023', 1, '{"id":"gq-2023","publisher":{"zh":"Tiger & Tech 网站","en":"Tiger & Tech website"},"title":"Nanjing high enterprises, science and small cultivation \"double over 10,000\"","url":"https://www.tigerandtech.com/en/nan_jing_gao_qi_ke_xiao_pei_yu_shuang_guo_wan/","publishedAt":"2024-01","recordedAt":null,"language":"en","kind":"official","originalPublisher":{"zh":"南京市科学技术局","en":"Nanjing Municipal Science and Technology Bureau"},"via":"repost","caution":{"zh":"页面为机器翻译，措辞可能有出入；引用前请核对中文原文。页面未载明日期，日期为推定。","en":"The page is a machine translation; check the Chinese original before quoting. The page carries no date; the date is inferred."}}');
insert into sources ("id", "position", "content") values ('gzbg2023-full', 2, '{"id":"gzbg2023-full","publisher":{"zh":"第三方转载页面","en":"Third-party reposting page"},"title":"2023年政府工作报告-12篇(第41/84页)","url":null,"publishedAt":"2023-01-10","recordedAt":null,"language":"zh-Hans","kind":"official","originalPublisher":{"zh":"南京市人民政府（2023年政府工作报告）","en":"Nanjing Municipal People''s Government (2023 work report)"},"via":"repost","caution":{"zh":"读自第三方转载页面，不提供链接；引用前请查阅原发布方页面。页面为工作报告汇编，未标明城市，系据内容判定为南京市2023年报告。","en":"Read on a third-party repost and not linked; open the original publisher''s page before quoting. The page is a compilation that does not name the city; identified by its content as the 2023 Nanjing report."}}');
insert into sources ("id", "position", "content") values ('itshidai-2023', 3, '{"id":"itshidai-2023","publisher":{"zh":"IT时代网","en":"IT Times Network"},"title":"(江苏省20项举措支持南京建设科创金融改革试验区)","url":null,"publishedAt":"2023-07-10","recordedAt":null,"language":"zh-Hans","kind":"media","originalPublisher":{"zh":"新华日报、现代快报","en":"Xinhua Daily and Modern Express"},"via":"repost","caution":{"zh":"读自第三方转载页面，不提供链接；引用前请查阅原发布方页面。标题为描述性标题，并非原题。","en":"Read on a third-party repost and not linked; open the original publisher''s page before quoting. The title is descriptive, not the published one."}}');
insert into sources ("id", "position", "content") values ('seed-article', 4, '{"id":"seed-article","publisher":{"zh":"未载明（中文报道的英文机器译稿）","en":"Not stated (English machine translation of a Chinese article)"},"title":"Accelerate the cultivation and formation of new quality productivity with innovative hard power","url":null,"publishedAt":"2024","recordedAt":"2024-07-31","language":"en","kind":"article","originalPublisher":null,"via":"repost","caution":{"zh":"中文报道（约2024年年中）的英文机器译稿，原刊媒体和日期未载明，个别语句不通；引用前须核对中文原文。","en":"English machine translation of a Chinese article from about mid-2024; outlet and date are not stated and some sentences are garbled. Check the Chinese original before quoting."}}');
insert into sources ("id", "position", "content") values ('szb-2023h1', 5, '{"id":"szb-2023h1","publisher":{"zh":"第三方转载页面","en":"Third-party reposting page"},"title":"南京:力争到2023年底高企数量达1.2万家 技术合同成交额突破900亿元","url":null,"publishedAt":"2023-08-04","recordedAt":null,"language":"zh-Hant","kind":"media","originalPublisher":{"zh":"上海证券报","en":"Shanghai Securities News"},"via":"repost","caution":{"zh":"读自第三方转载页面，不提供链接；引用前请查阅原发布方页面。页面为繁体转换稿，个别字词可能有差异。","en":"Read on a third-party repost and not linked; open the original publisher''s page before quoting. The page is a Traditional-script conversion; single words may differ."}}');
insert into sources ("id", "position", "content") values ('xdkb-202405', 6, '{"id":"xdkb-202405","publisher":{"zh":"现代快报","en":"Modern Express"},"title":"坚定信心、鼓足干劲、勇挑大梁——系列主题新闻发布活动第一场(南京)","url":null,"publishedAt":"2024-05-16","recordedAt":null,"language":"zh-Hans","kind":"media","originalPublisher":null,"via":"direct","caution":{"zh":"未留存页面地址，仅用于佐证。","en":"No page address was kept; used for corroboration only."}}');
insert into indicators ("id", "position", "content") values ('high-tech-enterprises', 0, '{"id":"high-tech-enterprises","name":{"zh":"高新技术企业数","en":"High-tech enterprises"},"definition":{"zh":"年末持有有效证书的国家高新技术企业总数。","en":"Year-end number of enterprises holding a valid national high-tech enterprise certificate."},"unit":{"zh":"家","en":"enterprises"},"unitCode":"count-enterprises","measure":"stock","direction":"higher","rhythm":null,"releaseDays":null,"sectors":[],"theme":"enterprises","decimals":0,"headline":true,"notes":{"zh":"为有效期内总数，与当年认定数不可相加或混用。年初工作报告所列下限，通常早于正式认定结果。","en":"A stock of valid certificates; do not add it to, or mix it with, the number recognised in a year. Lower bounds in January work reports usually precede the final recognition list."},"methodBreaks":[],"pinyin":{"initials":"gxjsqys","full":"gaoxinjishuqiyeshu"}}');
insert into observations ("row", "id", "entered_in", "left_in", "indicator", "region", "period", "basis", "as_of", "value", "bound", "status", "derived", "as_published", "source", "corroborated_by", "conflicts_with", "preferred", "note", "recorded_at", "upper") values (1, 'high-tech-enterprises-nanjing-2022-1', 1, 2, 'high-tech-enterprises', 'nanjing', '2022', 'year', null, 1, 'at-least', 'provisional', null, '8800家以上', 'cns-gzbg2023', '[]', '[]', 0, '{"zh":"2023年1月工作报告所列下限，早于正式认定结果；其后为9068家。","en":"Lower bound in the January 2023 work report, before the final list; later 9,068."}', '2023-01-10', null);
insert into observations ("row", "id", "entered_in", "left_in", "indicator", "region", "period", "basis", "as_of", "value", "bound", "status", "derived", "as_published", "source", "corroborated_by", "conflicts_with", "preferred", "note", "recorded_at", "upper") values (2, 'high-tech-enterprises-nanjing-2022-2', 1, null, 'high-tech-enterprises', 'nanjing', '2022', 'year', null, 9068, 'exact', 'final', null, '9068家', 'itshidai-2023', '[]', '[]', 1, '{"zh":"2023年7月报道未注明时点；按2023年总数增长11%反推，与2022年末数吻合，归入2022年末。","en":"Reported in July 2023 without a date. It fits the end of 2022, since the 2023 total is stated as 11 % higher."}', '2023-07-10', null);
insert into observations ("row", "id", "entered_in", "left_in", "indicator", "region", "period", "basis", "as_of", "value", "bound", "status", "derived", "as_published", "source", "corroborated_by", "conflicts_with", "preferred", "note", "recorded_at", "upper") values (3, 'high-tech-enterprises-nanjing-2023-1', 1, null, 'high-tech-enterprises', 'nanjing', '2023', 'year', null, 10000, 'over', 'final', null, 'exceeded10,000', 'gq-2023', '["seed-article","xdkb-202405"]', '[]', 1, '{"zh":"据英文机译页面，同比增长11%；为下限，不据以计算增速。","en":"From a machine-translated page that states 11 % growth; a lower bound, not for growth rates."}', '2024-01-31', null);
insert into observations ("row", "id", "entered_in", "left_in", "indicator", "region", "period", "basis", "as_of", "value", "bound", "status", "derived", "as_published", "source", "corroborated_by", "conflicts_with", "preferred", "note", "recorded_at", "upper") values (4, 'high-tech-enterprises-nanjing-2023-seed', 1, null, 'high-tech-enterprises', 'nanjing', '2023', 'year', null, 10000, 'over', 'final', null, 'will exceed 10,000', 'seed-article', '["gq-2023","xdkb-202405"]', '[]', 0, '{"zh":"英文译稿所列，为下限；与市科技局发布数一致。","en":"As given in the translated article, a lower bound; agrees with the release of the science and technology bureau."}', '2024-07-31', null);
insert into observations ("row", "id", "entered_in", "left_in", "indicator", "region", "period", "basis", "as_of", "value", "bound", "status", "derived", "as_published", "source", "corroborated_by", "conflicts_with", "preferred", "note", "recorded_at", "upper") values (5, 'high-tech-enterprises-nanjing-2022-1', 2, null, 'high-tech-enterprises', 'nanjing', '2022', 'year', null, 8800, 'at-least', 'provisional', null, '8800家以上', 'cns-gzbg2023', '[]', '[]', 0, '{"zh":"2023年1月工作报告所列下限，早于正式认定结果；其后为9068家。","en":"Lower bound in the January 2023 work report, before the final list; later 9,068."}', '2023-01-10', null);
insert into targets ("row", "id", "entered_in", "left_in", "position", "indicator", "region", "tier", "value", "bound", "due", "baseline", "set_at", "source", "as_published", "supersedes", "note", "scope", "restates") values (1, 'high-tech-enterprises-2023-january', 1, null, 0, 'high-tech-enterprises', 'nanjing', 'stretch', 10000, 'over', '2023-12-31', '{"period":"2022","value":8800,"bound":"at-least","recordedAt":"2023-01-10"}', '2023-01-10', 'gzbg2023-full', '力争突破1万家', null, '{"zh":"2023年1月工作报告提出；基期数为当时所列下限，其后正式数为9068家。","en":"Set in the January 2023 work report. The baseline is the lower bound known then; the later count was 9,068."}', null, null);
insert into targets ("row", "id", "entered_in", "left_in", "position", "indicator", "region", "tier", "value", "bound", "due", "baseline", "set_at", "source", "as_published", "supersedes", "note", "scope", "restates") values (2, 'high-tech-enterprises-2023-floor', 1, null, 1, 'high-tech-enterprises', 'nanjing', 'floor', 10000, 'over', '2023-12-31', null, '2023-08-04', 'szb-2023h1', '確保突破1萬家', 'high-tech-enterprises-2023-january', '{"zh":"2023年8月提出的两档目标之确保档。","en":"Floor of the two-tier target stated in August 2023."}', null, null);
insert into overrides ("entered_in", "target", "status", "by", "reason", "set_at", "until") values (2, 'high-tech-enterprises-2023-january', 'on-track', 'Office', 'Confirmed', '2026-11-01', '2027-01-01');
CREATE UNIQUE INDEX "observations_current" on "observations" (id)
      where left_in is null;
CREATE UNIQUE INDEX "targets_current" on "targets" (id)
      where left_in is null;
CREATE UNIQUE INDEX "milestones_current" on "milestones" (id)
      where left_in is null;
CREATE INDEX observations_known on observations (indicator, region, recorded_at)
    where left_in is null;
CREATE INDEX observations_recorded on observations (recorded_at)
    where left_in is null;
CREATE INDEX targets_set on targets (indicator, region) where left_in is null;
CREATE TRIGGER "loads_stay" before delete on "loads"
      for each row  begin select raise(abort, 'What stands in loads is kept for good: add a correction instead'); end;
CREATE TRIGGER "loads_fixed" before update of "number", "loaded_at", "digest" on "loads"
      for each row  begin select raise(abort, 'What stands in loads is kept for good: add a correction instead'); end;
CREATE TRIGGER "earlier_terms_stay" before delete on "earlier_terms"
      for each row  begin select raise(abort, 'What stands in earlier_terms is kept for good: add a correction instead'); end;
CREATE TRIGGER "earlier_terms_fixed" before update of "load", "list", "id", "content" on "earlier_terms"
      for each row  begin select raise(abort, 'What stands in earlier_terms is kept for good: add a correction instead'); end;
CREATE TRIGGER "observations_stay" before delete on "observations"
      for each row  begin select raise(abort, 'What stands in observations is kept for good: add a correction instead'); end;
CREATE TRIGGER "observations_fixed" before update of "row", "id", "entered_in", "indicator", "region", "period", "basis", "as_of", "value", "bound", "status", "derived", "as_published", "source", "corroborated_by", "conflicts_with", "preferred", "note", "recorded_at" on "observations"
      for each row  begin select raise(abort, 'What stands in observations is kept for good: add a correction instead'); end;
CREATE TRIGGER "observations_left" before update of left_in on "observations"
      for each row when (old.left_in is not null) begin select raise(abort, 'What stands in observations is kept for good: add a correction instead'); end;
CREATE TRIGGER "targets_stay" before delete on "targets"
      for each row  begin select raise(abort, 'What stands in targets is kept for good: add a correction instead'); end;
CREATE TRIGGER "targets_fixed" before update of "row", "id", "entered_in", "indicator", "region", "tier", "value", "bound", "due", "baseline", "set_at", "source", "as_published", "supersedes", "note" on "targets"
      for each row  begin select raise(abort, 'What stands in targets is kept for good: add a correction instead'); end;
CREATE TRIGGER "targets_left" before update of left_in on "targets"
      for each row when (old.left_in is not null) begin select raise(abort, 'What stands in targets is kept for good: add a correction instead'); end;
CREATE TRIGGER "milestones_stay" before delete on "milestones"
      for each row  begin select raise(abort, 'What stands in milestones is kept for good: add a correction instead'); end;
CREATE TRIGGER "milestones_fixed" before update of "row", "id", "entered_in", "region", "content" on "milestones"
      for each row  begin select raise(abort, 'What stands in milestones is kept for good: add a correction instead'); end;
CREATE TRIGGER "milestones_left" before update of left_in on "milestones"
      for each row when (old.left_in is not null) begin select raise(abort, 'What stands in milestones is kept for good: add a correction instead'); end;
CREATE TRIGGER "observations_upper_fixed"
    before update of "upper" on "observations"
    for each row begin select raise(abort, 'What stands in observations is kept for good: add a correction instead'); end;
CREATE TRIGGER "targets_scope_restates_fixed"
    before update of "scope", "restates" on "targets"
    for each row begin select raise(abort, 'What stands in targets is kept for good: add a correction instead'); end;
