/** Evidence as a stretch of the document's text. */
const PLACE_COLUMNS = `
    reading INTEGER NOT NULL,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL,
    raw_start INTEGER NOT NULL,
    raw_length INTEGER NOT NULL,
    quote TEXT,
    raw TEXT`

/**
 * The steps that bring a database from nothing to the present schema; `PRAGMA user_version` counts those that
 * were taken. A published step is never changed: append another.
 *
 * Identifiers stand once, in the tables of papers, documents, setups and features; everything else refers to
 * integer keys, so a link takes about 40 bytes. A quote is not stored: its offsets point into the document's
 * text. `quote` and `raw` of a link hold text only where it differs from that stretch of the document.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  INSERT INTO counter VALUES ('revision', 0), ('links', 0);

  -- Words that recur in evidence: names of sections and rules.
  CREATE TABLE word (key INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;

  CREATE TABLE paper (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    title_order TEXT NOT NULL,
    venue TEXT,
    year INTEGER,
    -- Ascending from the newest year; papers without one come last.
    year_order INTEGER NOT NULL GENERATED ALWAYS AS (-coalesce(year, 0)) VIRTUAL,
    has_code INTEGER NOT NULL,
    -- The whole merged paper as JSON.
    data TEXT NOT NULL
  ) STRICT;
  CREATE INDEX paper_by_year ON paper (year_order, id);
  CREATE INDEX paper_by_title ON paper (title_order, id);
  CREATE INDEX paper_by_venue ON paper (venue);
  CREATE INDEX paper_by_code ON paper (has_code);

  CREATE TABLE document (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    paper INTEGER NOT NULL REFERENCES paper,
    format TEXT NOT NULL,
    file_name TEXT NOT NULL,
    uri TEXT NOT NULL,
    text_start INTEGER NOT NULL,
    claim TEXT NOT NULL,
    digest TEXT NOT NULL,
    -- Keys of the descriptions that it gives, as JSON.
    descriptions TEXT NOT NULL,
    -- Last, so that long texts are read only where they are asked for.
    text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX document_by_paper ON document (paper);

  -- Entities (of the six kinds) and settings (kind 'Setting'), as their best description shows them.
  CREATE TABLE feature (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    -- The description in use; see graph/store/records/description.ts.
    data TEXT NOT NULL,
    -- Of an entity: its parent. Of a setting: its hyperparameter.
    broader INTEGER REFERENCES feature DEFERRABLE INITIALLY DEFERRED,
    -- How many papers link to it.
    papers INTEGER NOT NULL DEFAULT 0,
    -- Ascending from the most papers.
    papers_order INTEGER NOT NULL GENERATED ALWAYS AS (-papers) VIRTUAL
  ) STRICT;
  CREATE INDEX feature_by_papers ON feature (papers_order, id, kind) WHERE kind <> 'Setting';
  CREATE INDEX feature_by_broader ON feature (broader, papers_order, id) WHERE broader IS NOT NULL;

  -- Everything that living documents say of a feature, with the number of documents that say it.
  CREATE TABLE description (
    key INTEGER PRIMARY KEY,
    feature INTEGER NOT NULL REFERENCES feature ON DELETE CASCADE,
    data TEXT NOT NULL,
    documents INTEGER NOT NULL,
    UNIQUE (feature, data)
  ) STRICT;

  CREATE TABLE setup (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    scope TEXT NOT NULL,
    exceptions TEXT NOT NULL
  ) STRICT;
  CREATE INDEX setup_by_document ON setup (document);

  -- From a setup to an entity or setting. No foreign key on \`feature\`: deleting a feature would have to look
  -- through all links, and counting descriptions makes sure that a feature with links is never deleted.
  CREATE TABLE link (
    setup INTEGER NOT NULL REFERENCES setup ON DELETE CASCADE,
    position INTEGER NOT NULL,
    feature INTEGER NOT NULL,
    count INTEGER,
    memory_gb REAL,
    version TEXT,
    own INTEGER NOT NULL,
    section INTEGER,
    rule INTEGER NOT NULL,
    confidence REAL NOT NULL,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL,
    raw_start INTEGER NOT NULL,
    raw_length INTEGER NOT NULL,
    quote TEXT,
    raw TEXT,
    PRIMARY KEY (setup, position)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE result (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    metric TEXT NOT NULL,
    value REAL NOT NULL,
    unit TEXT,
    dataset INTEGER,
    reached_by INTEGER,
    own INTEGER NOT NULL,
    section INTEGER,
    rule INTEGER NOT NULL,
    confidence REAL NOT NULL,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL,
    raw_start INTEGER NOT NULL,
    raw_length INTEGER NOT NULL,
    quote TEXT,
    raw TEXT
  ) STRICT;
  CREATE INDEX result_by_document ON result (document);

  CREATE TABLE reporting (
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    position INTEGER NOT NULL,
    variable TEXT NOT NULL,
    status TEXT NOT NULL,
    answer TEXT NOT NULL,
    start INTEGER,
    end INTEGER,
    -- Whether the quote is the document's text between the offsets.
    in_text INTEGER NOT NULL,
    quote TEXT,
    PRIMARY KEY (document, position)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX reporting_missing ON reporting (variable) WHERE status = 'NOT_REPORTED';

  -- Each pair of a paper and an entity, setting or hyperparameter that its setups link to, once.
  CREATE TABLE paper_feature (
    feature INTEGER NOT NULL,
    paper INTEGER NOT NULL,
    PRIMARY KEY (feature, paper)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX feature_of_paper ON paper_feature (paper, feature);
  `,  `
  -- Section, rule and confidence recur together, so a link refers to them by one key.
  CREATE TABLE reading (
    key INTEGER PRIMARY KEY,
    section TEXT,
    rule TEXT NOT NULL,
    confidence REAL NOT NULL,
    UNIQUE (rule, confidence, section)
  ) STRICT;
  INSERT INTO reading (section, rule, confidence)
    SELECT DISTINCT section.text, rule.text, item.confidence
    FROM (SELECT section, rule, confidence FROM link UNION SELECT section, rule, confidence FROM result) AS item
    JOIN word AS rule ON rule.key = item.rule
    LEFT JOIN word AS section ON section.key = item.section;
  CREATE TEMP TABLE reading_of_words AS
    SELECT reading.key, section.key AS section, rule.key AS rule, reading.confidence
    FROM reading JOIN word AS rule ON rule.text = reading.rule LEFT JOIN word AS section ON section.text = reading.section;

  CREATE TABLE new_link (
    setup INTEGER NOT NULL REFERENCES setup ON DELETE CASCADE,
    position INTEGER NOT NULL,
    feature INTEGER NOT NULL,
    count INTEGER,
    memory_gb REAL,
    version TEXT,
    own INTEGER NOT NULL DEFAULT 0,
    ${PLACE_COLUMNS},
    PRIMARY KEY (setup, position)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO new_link
    SELECT link.setup, position, feature, count, memory_gb, version, own, reading_of_words.key, start, length, raw_start, raw_length, quote, raw
    FROM link JOIN reading_of_words
      ON reading_of_words.rule = link.rule AND reading_of_words.confidence = link.confidence AND reading_of_words.section IS link.section
    ORDER BY link.setup, position;
  DROP TABLE link;
  ALTER TABLE new_link RENAME TO link;

  CREATE TABLE new_result (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    metric TEXT NOT NULL,
    value REAL NOT NULL,
    unit TEXT,
    dataset INTEGER,
    reached_by INTEGER,
    own INTEGER NOT NULL,
    ${PLACE_COLUMNS}
  ) STRICT;
  INSERT INTO new_result
    SELECT result.key, id, document, ordinal, metric, value, unit, dataset, reached_by, own, reading_of_words.key,
      start, length, raw_start, raw_length, quote, raw
    FROM result JOIN reading_of_words
      ON reading_of_words.rule = result.rule AND reading_of_words.confidence = result.confidence AND reading_of_words.section IS result.section;
  DROP TABLE result;
  ALTER TABLE new_result RENAME TO result;
  CREATE INDEX result_by_document ON result (document);
  DROP TABLE reading_of_words;
  DROP TABLE word;

  -- Counting papers must not move what is found by its broader feature; the children of one are few.
  DROP INDEX feature_by_broader;
  CREATE INDEX feature_by_broader ON feature (broader, kind) WHERE broader IS NOT NULL;
  `,
  // A random number, another one with every change: tells two copies apart that went on from the same revision.
  `
  INSERT INTO counter VALUES ('state', random() & 0x1fffffffffffff);
  `,
]
