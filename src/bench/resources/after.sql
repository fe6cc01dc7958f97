-- When the documents are there. The table keeps what answering needs and nothing else; names count for more than texts.
ANALYZE given;
SET max_parallel_workers_per_gather = 2;
SET max_parallel_maintenance_workers = 2;
SET min_parallel_table_scan_size = 0;
CREATE UNLOGGED TABLE sought AS SELECT id, fold(names) AS plain,
    setweight(to_tsvector('folded_simple', names) || to_tsvector('folded_swedish', names)
        || to_tsvector('folded_english', names) || to_tsvector('folded_arabic', names), 'A')
    || setweight(to_tsvector('folded_swedish', swedish) || to_tsvector('folded_english', english) || to_tsvector('folded_arabic', arabic), 'B')
    AS words
FROM given;
DROP TABLE given;
CREATE INDEX ON sought USING gin (words) WITH (fastupdate = off);

-- Trigrams are asked for single words, as the documentation of pg_trgm advises: of whole names they take 20 times as long.
CREATE UNLOGGED TABLE spelt AS SELECT word FROM ts_stat('SELECT words FROM sought');
CREATE INDEX ON spelt (word);
CREATE INDEX ON spelt USING gin (word gin_trgm_ops) WITH (fastupdate = off);

-- What a word that was typed may mean: itself where it is known, otherwise the words most like it.
CREATE FUNCTION meant(typed text) RETURNS tsquery STABLE LANGUAGE sql AS $$
    SELECT any_of(quote_literal(near.word)::tsquery) FROM (
        (SELECT word FROM spelt WHERE word = typed)
        UNION ALL
        (SELECT word FROM spelt WHERE word % typed AND NOT EXISTS (SELECT FROM spelt WHERE word = typed)
        ORDER BY levenshtein(left(word, 50), left(typed, 50)), similarity(word, typed) DESC LIMIT 5)) AS near
$$;

-- How far the typed words are from the nearest words of a document's names.
CREATE FUNCTION mistakes(typed text[], plain text) RETURNS bigint IMMUTABLE LANGUAGE sql AS $$
    SELECT sum((SELECT min(levenshtein(left(named, 50), left(word, 50))) FROM unnest(string_to_array(plain, ' ')) AS named)) FROM unnest(typed) AS word
$$;
