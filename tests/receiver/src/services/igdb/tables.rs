//! What IGDB holds: rows that follow from the catalogue.

use crate::catalogue;

/// An endpoint's table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Table {
    ExternalGames,
    Games,
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Number,
    Text,
    /// Rows of another table.
    Refers(Table),
}

/// A row: the entry of an app, or of its second edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Row {
    pub(crate) table: Table,
    pub(crate) app: u32,
    pub(crate) edition: u32,
}

/// The value of a field.
pub(crate) enum Cell {
    Number(u32),
    Text(String),
    One(Row),
    Many(Vec<Row>),
}

/// Steam's number among the shops.
const STEAM: u32 = 1;

/// Keeps the ids of both tables apart.
const FIRST_EXTERNAL: u32 = 1_000_000;

impl Table {
    pub(crate) const fn fields(self) -> &'static [(&'static str, Kind)] {
        match self {
            Self::ExternalGames => &[
                ("id", Kind::Number),
                ("category", Kind::Number),
                ("checksum", Kind::Text),
                ("created_at", Kind::Number),
                ("external_game_source", Kind::Number),
                ("game", Kind::Refers(Self::Games)),
                ("name", Kind::Text),
                ("uid", Kind::Text),
                ("updated_at", Kind::Number),
                ("url", Kind::Text),
            ],
            Self::Games => &[
                ("id", Kind::Number),
                ("checksum", Kind::Text),
                ("created_at", Kind::Number),
                ("external_games", Kind::Refers(Self::ExternalGames)),
                ("first_release_date", Kind::Number),
                ("game_type", Kind::Number),
                ("name", Kind::Text),
                ("slug", Kind::Text),
                ("updated_at", Kind::Number),
                ("url", Kind::Text),
            ],
        }
    }

    pub(crate) fn kind(self, field: &str) -> Option<Kind> {
        self.fields().iter().find(|(name, _)| *name == field).map(|(_, kind)| *kind)
    }

    /// Every row by its id.
    pub(crate) fn rows(self) -> impl Iterator<Item = Row> {
        (0..catalogue::APPS).flat_map(move |place| self.entries(catalogue::app(place)))
    }

    /// The rows of some apps by their ids.
    pub(crate) fn rows_of(self, apps: &[u32]) -> Vec<Row> {
        let mut rows: Vec<Row> = apps.iter().flat_map(|app| self.entries(*app)).collect();
        rows.sort_unstable();
        rows.dedup();
        rows
    }

    /// Eight apps of a hundred are unknown, two have a second edition with an entry of its own.
    fn entries(self, app: u32) -> impl Iterator<Item = Row> {
        let editions = match catalogue::draw(app.into(), 20, 100) {
            _ if !catalogue::exists(app) => 0,
            _ if matches!(app, 440 | 570 | 730) => 1,
            0..8 => 0,
            8..10 => 2,
            _ => 1,
        };
        (0..editions).map(move |edition| Row { table: self, app, edition })
    }

    /// The app to which the row of an id would belong.
    pub(crate) const fn app(self, id: u32) -> u32 {
        match self {
            Self::Games => id / 2 * 10,
            Self::ExternalGames => id.saturating_sub(FIRST_EXTERNAL) / 2 * 10,
        }
    }
}

impl Row {
    pub(crate) const fn id(self) -> u32 {
        let game = self.app / 10 * 2 + self.edition;
        match self.table {
            Table::Games => game,
            Table::ExternalGames => FIRST_EXTERNAL + game,
        }
    }

    /// A field's value, or none where the row has no such field.
    pub(crate) fn cell(self, field: &str) -> Option<Cell> {
        self.table.kind(field)?;
        let seed = u64::from(self.id());
        let created = 1_300_000_000 + catalogue::draw(seed, 21, 300_000_000);
        let name = || match self.edition {
            0 => catalogue::name(self.app),
            _ => format!("{}: Complete Edition", catalogue::name(self.app)),
        };
        let slug = || {
            let letters = |word: &str| word.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
            name().to_lowercase().split_whitespace().map(letters).collect::<Vec<_>>().join("-")
        };
        Some(match (self.table, field) {
            (_, "id") => Cell::Number(self.id()),
            (_, "checksum") => Cell::Text(checksum(seed)),
            (_, "created_at") => Cell::Number(created),
            (_, "updated_at") => Cell::Number(created + catalogue::draw(seed, 22, 100_000_000)),
            (_, "name") => Cell::Text(name()),
            (Table::ExternalGames, "category" | "external_game_source") => Cell::Number(STEAM),
            (Table::ExternalGames, "game") => Cell::One(Self { table: Table::Games, ..self }),
            (Table::ExternalGames, "uid") => Cell::Text(self.app.to_string()),
            (Table::ExternalGames, "url") => Cell::Text(format!("https://store.steampowered.com/app/{}", self.app)),
            (Table::Games, "external_games") => Cell::Many(vec![Self { table: Table::ExternalGames, ..self }]),
            (Table::Games, "first_release_date") => Cell::Number(900_000_000 + catalogue::draw(seed, 23, 800_000_000)),
            (Table::Games, "game_type") => Cell::Number(if self.edition == 0 { 0 } else { 10 }),
            (Table::Games, "slug") => Cell::Text(slug()),
            (Table::Games, "url") => Cell::Text(format!("https://www.igdb.com/games/{}", slug())),
            _ => return None,
        })
    }

    /// How rows are sorted by a field: numbers by size, texts by letters.
    pub(crate) fn order(self, field: &str) -> (u32, String, u32) {
        match self.cell(field) {
            Some(Cell::Number(number)) => (number, String::new(), self.id()),
            Some(Cell::Text(text)) => (0, text, self.id()),
            Some(Cell::One(row)) => (row.id(), String::new(), self.id()),
            Some(Cell::Many(_)) | None => (0, String::new(), self.id()),
        }
    }
}

/// Looks like a UUID, as IGDB's checksums do.
fn checksum(seed: u64) -> String {
    let hex = catalogue::hex(seed, 32);
    let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
    format!("{}-{}-{}-{}-{}", part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn most_apps_are_known_and_ids_are_unique() {
        for table in [Table::ExternalGames, Table::Games] {
            let rows: Vec<Row> = table.rows().collect();
            assert!(rows.windows(2).all(|pair| matches!(pair, [a, b] if a.id() < b.id())));
            assert!(rows.iter().all(|row| table.app(row.id()) == row.app));
        }
        let known = Table::Games.rows().filter(|row| row.edition == 0).count();
        let seconds = Table::Games.rows().filter(|row| row.edition == 1).count();
        assert!((54_000..56_500).contains(&known), "{known}");
        assert!((900..1_500).contains(&seconds), "{seconds}");
        assert_eq!(Table::Games.rows_of(&[440, 570, 730, 441]).len(), 3);
    }

    #[test]
    fn every_field_has_a_value_of_its_kind() {
        for table in [Table::ExternalGames, Table::Games] {
            let row = table.rows_of(&[440])[0];
            for (field, kind) in table.fields() {
                let fits = match row.cell(field) {
                    Some(Cell::Number(_)) => *kind == Kind::Number,
                    Some(Cell::Text(text)) => *kind == Kind::Text && !text.is_empty(),
                    Some(Cell::One(row)) => *kind == Kind::Refers(row.table),
                    Some(Cell::Many(rows)) => rows.iter().all(|row| *kind == Kind::Refers(row.table)),
                    None => false,
                };
                assert!(fits, "{table:?} {field}");
            }
        }
    }
}
