-- The first schema, on SQLite. Generated once from the definitions of the day; later schemas build on it.

CREATE TABLE "customer" (
    "customer_id" VARCHAR(9) NOT NULL PRIMARY KEY,
    "secret_hash" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "resumes_as" VARCHAR(16) NOT NULL,
    "outcome" VARCHAR(16),
    "currency" VARCHAR(3) NOT NULL,
    "language" VARCHAR(16) NOT NULL,
    "terminal" VARCHAR(255) NOT NULL,
    "opened_at" TIMESTAMPTZ NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "trader" VARCHAR(255),
    "trader_name" VARCHAR(255),
    "contact_name" TEXT NOT NULL,
    "contact_phone" TEXT NOT NULL,
    "contact_email" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "line_count" INTEGER NOT NULL,
    "total_minor" INTEGER NOT NULL
);

CREATE INDEX "customer_state" ON "customer" ("state");

CREATE INDEX "customer_changed_at" ON "customer" ("changed_at");

CREATE TABLE "line" (
    "line_id" TEXT NOT NULL PRIMARY KEY,
    "customer_id" VARCHAR(9) NOT NULL,
    "position" INTEGER NOT NULL,
    "product_id" VARCHAR(255),
    "sku" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "options" TEXT NOT NULL,
    "unit" VARCHAR(16) NOT NULL,
    "quantity_thousandths" INTEGER NOT NULL,
    "list_price_minor" INTEGER NOT NULL,
    "unit_price_minor" INTEGER NOT NULL,
    "discount_kind" VARCHAR(16),
    "discount_value" INTEGER,
    "note" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "stamp" TEXT NOT NULL,
    FOREIGN KEY ("customer_id") REFERENCES "customer" ("customer_id") ON DELETE CASCADE
);

CREATE INDEX "line_customer_id" ON "line" ("customer_id");

CREATE TABLE "request" (
    "request_id" TEXT NOT NULL PRIMARY KEY,
    "customer_id" VARCHAR(9) NOT NULL,
    "text" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ NOT NULL,
    "answer" TEXT,
    "answer_product_id" VARCHAR(255),
    "answered_by" VARCHAR(255),
    "answered_by_name" VARCHAR(255),
    "answered_at" TIMESTAMPTZ,
    FOREIGN KEY ("customer_id") REFERENCES "customer" ("customer_id") ON DELETE CASCADE
);

CREATE INDEX "request_customer_id" ON "request" ("customer_id");

CREATE TABLE "call" (
    "call_id" TEXT NOT NULL PRIMARY KEY,
    "customer_id" VARCHAR(9) NOT NULL,
    "reason" VARCHAR(16) NOT NULL,
    "terminal" VARCHAR(255) NOT NULL,
    "called_at" TIMESTAMPTZ NOT NULL,
    "taken_by" VARCHAR(255),
    "taken_by_name" VARCHAR(255),
    "taken_at" TIMESTAMPTZ,
    "minutes" INTEGER,
    "end" VARCHAR(16),
    "ended_at" TIMESTAMPTZ,
    FOREIGN KEY ("customer_id") REFERENCES "customer" ("customer_id") ON DELETE CASCADE
);

CREATE INDEX "call_customer_id" ON "call" ("customer_id");

CREATE TABLE "change" (
    "change_id" TEXT NOT NULL PRIMARY KEY,
    "customer_id" VARCHAR(9) NOT NULL,
    "record_version" INTEGER,
    "kind" VARCHAR(32) NOT NULL,
    "what" TEXT NOT NULL,
    "terminal" VARCHAR(255) NOT NULL,
    "staff" VARCHAR(255),
    "staff_name" VARCHAR(255),
    "made_at" TIMESTAMPTZ NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "undoes" TEXT,
    "inverse_kind" VARCHAR(32),
    "inverse" TEXT,
    "refusal_kind" VARCHAR(32),
    "refusal" TEXT
);

CREATE UNIQUE INDEX "change_customer_id_record_version" ON "change" ("customer_id", "record_version");

CREATE TABLE "trader" (
    "username" VARCHAR(255) NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "role" VARCHAR(16) NOT NULL,
    "password_hash" TEXT NOT NULL,
    "active" INTEGER NOT NULL,
    "added_at" TIMESTAMPTZ NOT NULL
);

CREATE TABLE "terminal" (
    "name" VARCHAR(255) NOT NULL PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL,
    "place" TEXT NOT NULL,
    "last_seen_at" TIMESTAMPTZ NOT NULL
);

CREATE TABLE "setting" (
    "name" VARCHAR(255) NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

CREATE TABLE "catalogue" (
    "number" INTEGER NOT NULL PRIMARY KEY,
    "catalogue_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "languages" TEXT NOT NULL
);

CREATE TABLE "category" (
    "category_id" TEXT NOT NULL PRIMARY KEY,
    "parent_id" TEXT,
    "title" TEXT NOT NULL,
    "texts" TEXT NOT NULL,
    "icon" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "active" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
);

CREATE INDEX "category_version" ON "category" ("version");

CREATE TABLE "product" (
    "product_id" TEXT NOT NULL PRIMARY KEY,
    "parent_id" TEXT,
    "sku" TEXT NOT NULL,
    "gtin" TEXT,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "texts" TEXT NOT NULL,
    "category_id" TEXT,
    "unit" TEXT NOT NULL,
    "price_minor" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "axes" TEXT NOT NULL,
    "chosen" TEXT NOT NULL,
    "stock" INTEGER,
    "place" TEXT NOT NULL,
    "dimensions" TEXT NOT NULL,
    "related" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "active" INTEGER NOT NULL,
    "added" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
);

CREATE INDEX "product_parent_id" ON "product" ("parent_id");

CREATE UNIQUE INDEX "product_sku" ON "product" ("sku");

CREATE INDEX "product_gtin" ON "product" ("gtin");

CREATE INDEX "product_version" ON "product" ("version");

CREATE TABLE "product_image" (
    "image_id" TEXT NOT NULL PRIMARY KEY,
    "product_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "media_type" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "data" BLOB
);

CREATE INDEX "product_image_product_id_position" ON "product_image" ("product_id", "position");

CREATE TABLE product_listing (
    number INTEGER PRIMARY KEY,
    product_id TEXT NOT NULL UNIQUE,
    category_id TEXT,
    position INTEGER NOT NULL,
    price_minor INTEGER NOT NULL,
    price_highest_minor INTEGER NOT NULL,
    in_stock INTEGER,
    added INTEGER NOT NULL,
    image_id TEXT,
    media_type TEXT NOT NULL
);

CREATE INDEX product_listing_position ON product_listing (position, number);

CREATE INDEX product_listing_price ON product_listing (price_minor, position, number);

CREATE INDEX product_listing_added ON product_listing (added DESC, position, number);

CREATE INDEX product_listing_category ON product_listing (category_id, position, number);

CREATE TABLE product_option (
    axis TEXT NOT NULL,
    value TEXT NOT NULL,
    number INTEGER NOT NULL,
    in_stock INTEGER,
    PRIMARY KEY (axis, value, number)
) WITHOUT ROWID;

CREATE INDEX product_option_number ON product_option (number);

CREATE TABLE product_name (
    language TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (language, sort_key, number)
) WITHOUT ROWID;

CREATE INDEX product_name_number ON product_name (number, language);

CREATE VIRTUAL TABLE product_words USING fts5(
    title, details, description,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

CREATE VIRTUAL TABLE product_pieces USING fts5(text, tokenize = 'trigram', detail = 'full');

CREATE VIRTUAL TABLE product_vocabulary USING fts5vocab(product_words, 'row');
