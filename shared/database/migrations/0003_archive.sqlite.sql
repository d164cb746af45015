-- The listing of all records, on SQLite. Later schemas build on it.

CREATE TABLE "record_listing" (
    "number" INTEGER NOT NULL PRIMARY KEY,
    "customer_id" VARCHAR(9) NOT NULL,
    "is_open" INTEGER NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "outcome" VARCHAR(16),
    "trader" VARCHAR(255),
    "section" INTEGER,
    "since" INTEGER,
    FOREIGN KEY ("customer_id") REFERENCES "customer" ("customer_id") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "record_listing_customer_id" ON "record_listing" ("customer_id");

CREATE INDEX "record_listing_is_open" ON "record_listing" ("is_open");

CREATE INDEX "record_listing_state" ON "record_listing" ("state");

CREATE INDEX "record_listing_outcome" ON "record_listing" ("outcome");

CREATE INDEX "record_listing_trader" ON "record_listing" ("trader");

CREATE INDEX "record_listing_section_since_number" ON "record_listing" ("section", "since", "number");

CREATE VIRTUAL TABLE record_words USING fts5(
    customer_id, contact, products, notes,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
