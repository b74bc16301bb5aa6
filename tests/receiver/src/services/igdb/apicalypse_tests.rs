use proptest::prelude::*;

use super::*;
use crate::services::igdb::projection::project;

fn rows(table: Table, text: &str) -> Vec<String> {
    let query = Query::parse(text).unwrap();
    query.check(table).unwrap();
    let filter = query.filter.unwrap();
    let apps = filter.apps(table);
    let mut rows = apps.map_or_else(|| table.rows().collect(), |apps| table.rows_of(&apps));
    rows.retain(|row| filter.holds(*row));
    rows.iter().map(|row| row.app.to_string()).collect()
}

fn refusal(table: Table, text: &str) -> Refused {
    Query::parse(text).and_then(|query| query.check(table)).unwrap_err()
}

#[test]
fn a_whole_query() {
    let query = Query::parse(
        r#"fields uid, game.name; exclude url; where uid = ("440","570") & external_game_source = 1;
        sort uid desc; limit 500; offset 20;"#,
    )
    .unwrap();
    assert_eq!(query.fields, ["uid", "game.name"]);
    assert_eq!(query.exclude, ["url"]);
    assert_eq!((query.limit, query.offset), (500, 20));
    assert_eq!(query.sort, Some(Sort { field: "uid".into(), descending: true }));
    let uid = Operand::AnyOf(vec![Literal::Text("440".into()), Literal::Text("570".into())]);
    let source = Operand::One(Literal::Number(1.0));
    let compare =
        |field: &str, operand| Filter::Compare(Comparison { field: field.into(), operator: Operator::Equal, operand });
    assert_eq!(query.filter, Some(Filter::All(vec![compare("uid", uid), compare("external_game_source", source)])));
    let short = r#"f uid,game.name; x url; w uid=("440","570")&external_game_source=1;s uid desc;l 500;o 20;"#;
    assert_eq!(Query::parse(short).unwrap(), query);
}

#[test]
fn what_is_not_said() {
    for text in ["", "  \n", "fields *;"] {
        let query = Query::parse(text).unwrap();
        assert_eq!((query.limit, query.offset), (10, 0), "{text:?}");
        assert_eq!((query.filter, query.sort), (None, None), "{text:?}");
    }
}

#[test]
fn conditions_choose_rows() {
    use Table::{ExternalGames, Games};
    for (table, text, apps) in [
        (ExternalGames, r#"where uid = "440";"#, vec!["440"]),
        (ExternalGames, r#"where uid = ("570","440","570","441");"#, vec!["440", "570"]),
        (ExternalGames, r#"where category = 1 & uid = ("440");"#, vec!["440"]),
        (ExternalGames, r#"where external_game_source = 5 & uid = ("440");"#, vec![]),
        (ExternalGames, r#"where external_game_source != 5 & uid = "440";"#, vec!["440"]),
        (ExternalGames, r#"where (uid = "440" | uid = "570") & game.name != "Dota 2";"#, vec!["440"]),
        (ExternalGames, r#"where uid = "440" | uid = "570" & game = 88;"#, vec!["440"]),
        (ExternalGames, "where game = (88, 114);", vec!["440", "570"]),
        (ExternalGames, "where game.id = 88;", vec!["440"]),
        (ExternalGames, "where id = 1000088;", vec!["440"]),
        (ExternalGames, r#"where name = "Dota 2";"#, vec!["570"]),
        (ExternalGames, r#"where uid = ("440","570") & game > 88;"#, vec!["570"]),
        (ExternalGames, r#"where uid = ("440","570") & game >= 88 & game <= 114;"#, vec!["440", "570"]),
        (ExternalGames, r#"where uid = ("440","570") & game < 114;"#, vec!["440"]),
        (ExternalGames, r#"where uid = "440" & name = null;"#, vec![]),
        (ExternalGames, r#"where uid = "440" & name != null;"#, vec!["440"]),
        (
            Games,
            r#"where external_games.uid = ("440","570") & external_games.external_game_source = 1;"#,
            vec!["440", "570"],
        ),
        (Games, "where id = 88;", vec!["440"]),
        (Games, "where external_games = [1000088] & id = 88;", vec!["440"]),
        (Games, "where external_games = {1000088};", vec!["440"]),
        (Games, "where external_games = {1000088,5};", vec![]),
    ] {
        assert_eq!(rows(table, text), apps, "{text}");
    }
}

#[test]
fn faults_are_named() {
    let external = Table::ExternalGames;
    for (text, cause) in [
        ("fields uid", "Missing `;` at end of query"),
        ("fields ;", "Expecting a field starting at ';'"),
        ("fields uid name;", "Expecting `;` or more of the clause at 'name'"),
        ("fields uid,;", "Expecting a field starting at ';'"),
        ("limit many;", "Expecting a whole number starting at 'many'"),
        ("limit -1;", "Expecting a whole number starting at '-1'"),
        ("limit 1.5;", "Expecting a whole number starting at '1.5'"),
        ("offset ;", "Expecting a whole number starting at ';'"),
        ("where uid;", "Expecting a comparison starting at ';'"),
        ("where ;", "Expecting a field starting at ';'"),
        ("where uid = Diablo;", "Expecting a STRING as input, surround your input with quotes starting at 'Diablo'"),
        ("where uid = ();", "Expecting a STRING as input, surround your input with quotes starting at ')'"),
        ("where uid = (\"1\",);", "Expecting a STRING as input, surround your input with quotes starting at ')'"),
        ("where uid = (\"1\" \"2\");", "Expecting `,` or the end of the list starting at '\"2\"'"),
        ("where uid = \"1;", "A text is not closed with a quote"),
        ("where (uid = \"1\";", "Expecting `)` starting at ';'"),
        ("where uid = 440;", "Expecting a STRING as input, surround your input with quotes starting at '440'"),
        ("where uid = (\"1\",2);", "Expecting a STRING as input, surround your input with quotes starting at '2'"),
        ("where game = \"1\";", "Expecting a NUMBER as input, write it without quotes starting at '\"1\"'"),
        ("where game > (1,2);", "Expecting a NUMBER to compare 'game' with"),
        ("where uid ~ \"1\";", "Unexpected character '~'"),
        ("hello;", "Expecting a clause, found 'hello'"),
        ("\"fields\" uid", "Expecting a clause, found '\"fields\"'"),
        (";", "Expecting a clause, found ';'"),
    ] {
        let refused = refusal(external, text);
        assert_eq!((refused.status, refused.title), (StatusCode::BAD_REQUEST, "Syntax Error"), "{text}");
        assert_eq!(refused.cause, cause, "{text}");
    }
    for (text, field) in [
        ("fields nope;", "nope"),
        ("fields game.nope;", "game.nope"),
        ("fields uid.name;", "uid.name"),
        ("fields uid.*;", "uid.*"),
        ("where nope = 1;", "nope"),
        ("sort nope;", "nope"),
        ("exclude nope;", "nope"),
    ] {
        let refused = refusal(external, text);
        assert_eq!(refused.title, "Invalid Field", "{text}");
        assert_eq!(refused.cause, format!("Invalid field name: '{field}'"), "{text}");
    }
    let refused = refusal(external, "limit 501;");
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(Query::parse("limit 500;").is_ok());
    let deep = format!("where {}uid = \"1\"{};", "(".repeat(100_000), ")".repeat(100_000));
    assert_eq!(refusal(external, &deep).cause, "The brackets go too deep");
}

#[test]
fn fields_choose_what_is_shown() {
    let row = Table::ExternalGames.rows_of(&[440])[0];
    let show = |text: &str| {
        let query = Query::parse(text).unwrap();
        query.check(Table::ExternalGames).unwrap();
        project(row, &query.fields, &query.exclude).to_string()
    };
    for (text, shown) in [
        ("", r#"{"id":1000088}"#),
        ("fields uid;", r#"{"id":1000088,"uid":"440"}"#),
        ("fields game;", r#"{"game":88,"id":1000088}"#),
        ("fields game.name;", r#"{"game":{"id":88,"name":"Team Fortress 2"},"id":1000088}"#),
        ("fields game, game.slug;", r#"{"game":{"id":88,"slug":"team-fortress-2"},"id":1000088}"#),
        ("fields game.external_games;", r#"{"game":{"external_games":[1000088],"id":88},"id":1000088}"#),
        (
            "fields game.external_games.uid;",
            r#"{"game":{"external_games":[{"id":1000088,"uid":"440"}],"id":88},"id":1000088}"#,
        ),
        (
            "fields *; exclude url,checksum,created_at,updated_at;",
            r#"{"category":1,"external_game_source":1,"game":88,"id":1000088,"name":"Team Fortress 2","uid":"440"}"#,
        ),
    ] {
        let json = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
        assert_eq!(json(&show(text)), json(shown), "{text}");
    }
}

fn query_like() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        Just("fields"),
        Just("where"),
        Just("limit"),
        Just("offset"),
        Just("sort"),
        Just("uid"),
        Just("game.name"),
        Just("*"),
        Just("="),
        Just("!="),
        Just(">="),
        Just("&"),
        Just("|"),
        Just("("),
        Just(")"),
        Just("["),
        Just("]"),
        Just("{"),
        Just("}"),
        Just(","),
        Just(";"),
        Just("\"440\""),
        Just("500"),
        Just("-"),
        Just("1.2.3"),
        Just("null"),
        Just("\""),
        Just("\\"),
        Just("é"),
        Just("99999999999999999999999"),
    ];
    proptest::collection::vec(word, 0..40).prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn never_panics_on_any_text(text in any::<String>()) {
        let _ = Query::parse(&text).and_then(|query| query.check(Table::Games));
    }

    #[test]
    fn never_panics_on_what_looks_like_a_query(text in query_like()) {
        for table in [Table::Games, Table::ExternalGames] {
            let Ok(query) = Query::parse(&text) else { continue };
            if query.check(table).is_ok() {
                let row = table.rows_of(&[440])[0];
                let _ = query.filter.map(|filter| (filter.apps(table), filter.holds(row)));
                let _ = project(row, &query.fields, &query.exclude);
            }
        }
    }

    #[test]
    fn lists_of_any_length_come_back(apps in proptest::collection::vec(any::<u32>(), 1..600), limit in 0..=500_usize) {
        let list = apps.iter().map(|app| format!("\"{app}\"")).collect::<Vec<_>>().join(",");
        let query = Query::parse(&format!("fields uid; where uid = ({list}); limit {limit};")).unwrap();
        prop_assert_eq!(query.limit, limit);
        prop_assert_eq!(query.filter.unwrap().apps(Table::ExternalGames), Some(apps));
    }
}
