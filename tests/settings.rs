//! Faults in `environments.toml`: what is said, and where.

#![cfg(test)]

use std::fmt::Write as _;

use snapbox::{assert_data_eq, str};
use synth::environment::read;
use tests::{environments, host};

/// The findings of a changed file, as `code line:column message / help`.
fn faults(settings: &str) -> String {
    let error = read::<stacks::Settings>("environments.toml", settings, "prod", &host()).unwrap_err();
    assert_eq!(error.exit(), synth::exit::DIAGNOSTICS);
    error.findings().iter().fold(String::new(), |mut text, found| {
        let at = found.at.as_ref().unwrap();
        writeln!(text, "{} {}:{} {}", found.code, at.line, at.column, found.message).unwrap();
        if let Some(help) = &found.help {
            writeln!(text, "    {help}").unwrap();
        }
        text
    })
}

/// The file with one text in place of another.
fn with(before: &str, after: &str) -> String {
    let settings = environments();
    assert!(settings.contains(before), "{before}");
    settings.replacen(before, after, 1)
}

#[test]
fn an_unknown_key_is_told_with_the_nearest_one() {
    let settings = with("enable_steam_import_event_source = true", "enable_steam_import_event_sauce = true");
    assert_data_eq!(
        faults(&settings),
        str![[r#"
unknown-key 38:1 unknown key `enable_steam_import_event_sauce`
    did you mean `enable_steam_import_event_source`?

"#]]
    );
}

#[test]
fn a_missing_key_is_told_where_it_belongs() {
    assert_data_eq!(
        faults(&with("cost_center = \"laptop\"\n", "")),
        str![[r#"
missing-key 6:1 missing key `cost_center`
    add `cost_center = …` to the table that begins here

"#]]
    );
    assert_data_eq!(
        faults(&with("account = \"111122223333\"\n", "")),
        str![[r#"
missing-key 44:1 missing key `account`
    add `account = …` to the table that begins here

"#]]
    );
}

#[test]
fn a_bad_value_is_told_with_what_is_expected() {
    for (before, after, expected) in [
        (
            "account = \"111122223333\"",
            "account = 111122223333",
            str![[r#"
bad-value 45:11 `account` is 111122223333: expected an account's twelve digits, in quotes

"#]],
        ),
        (
            "region = \"eu-west-1\"",
            "region = \"Ireland\"",
            str![[r#"
bad-value 8:10 `region` is "Ireland": expected a region such as `eu-west-1`

"#]],
        ),
        (
            "architecture = \"arm64\"",
            "architecture = \"host\"",
            str![[r#"
bad-value 47:16 `architecture` is "host": `host` is for `local` alone: write `arm64` or `x86_64`

"#]],
        ),
        (
            "alarms@example.com",
            "alarms",
            str![[r#"
bad-value 11:15 `alarms` is no e-mail address: expected `name@host`

"#]],
        ),
        (
            "senders = [\"111122223333\"]",
            "senders = [\"*\"]",
            str![[r#"
bad-value 66:11 `*` lets anybody send: name accounts (`111122223333`) or roles (`arn:aws:iam::111122223333:role/web`), or write `{ anybody = "the reason" }`

"#]],
        ),
        (
            "senders = [\"111122223333\"]",
            "senders = [{ anybody = \"\" }]",
            str![[r#"
bad-value 66:11 the reason why anybody may send is empty

"#]],
        ),
        (
            "senders = [\"111122223333\"]",
            "senders = [7]",
            str![[r#"
bad-value 66:11 expected an account's twelve digits, a role's ARN, or `{ anybody = "the reason" }`

"#]],
        ),
        (
            "https://api.igdb.com/v4",
            "http://api.igdb.com/v4",
            str![[r#"
bad-value 68:12 `http://api.igdb.com/v4`: expected `https://`: plain HTTP is for this machine alone

"#]],
        ),
        (
            "https://api.igdb.com/v4",
            "http://{receiver}/igdb",
            str![[r#"
bad-value 68:12 `{receiver}` is for `local` alone: write the address
bad-value 68:12 `http://{receiver}/igdb`: expected a URL with a host name

"#]],
        ),
        (
            "enable_steam_import_event_source = true",
            "enable_steam_import_event_source = \"yes\"",
            str![[r#"
bad-value 38:36 `enable_steam_import_event_source` is "yes": expected a boolean

"#]],
        ),
    ] {
        assert_data_eq!(faults(&with(before, after)), expected);
    }
}

#[test]
fn what_is_no_toml_is_told() {
    assert_data_eq!(
        faults(&with("[prod]", "[prod")),
        str![[r#"
bad-toml 93:6 unclosed table, expected `]`
    mend this line: the file is TOML, `key = "value"` below `[environment]`

"#]]
    );
}

#[test]
fn all_faults_are_told_at_once() {
    let settings = with("region = \"eu-west-1\"", "region = 1").replace("cost_center = \"pipelines\"\n", "");
    assert_data_eq!(
        faults(&settings),
        str![[r#"
bad-value 8:10 `region` is 1: expected a region such as `eu-west-1`
missing-key 93:1 missing key `cost_center`
    add `cost_center = …` to the table that begins here

"#]]
    );
}

#[test]
fn an_unknown_environment_lists_those_there_are() {
    let error = read::<stacks::Settings>("environments.toml", &environments(), "prd", &host()).unwrap_err();
    assert_eq!(error.exit(), synth::exit::USAGE);
    assert_data_eq!(
        format!("{error}\n{}", error.help_text().unwrap()),
        str![[r#"
no environment `prd` in `environments.toml`
did you mean `prod`? there is: dev, local, prod, staging
"#]]
    );
}

#[test]
fn anybody_may_send_only_by_name_and_with_a_reason() {
    let settings = with("senders = [\"111122223333\"]", "senders = [{ anybody = \"a public form\" }]");
    let (assembly, findings) = tests::assembly_of(&settings, "dev");
    assert!(findings.is_empty());
    let template = tests::named(assembly, "savepoint-dev").template;
    let policy = template.resource("SteamLibrarySyncQueuePolicy").unwrap();
    assert_eq!(policy["Metadata"]["Acknowledged"]["open-to-anybody"], "a public form");
    let judged = rules::examine(&template, &rules::Limits::default());
    assert!(judged.findings.iter().all(|found| found.diagnostic.severity == dsl::Severity::Info));
    let known = judged.acknowledged.iter().filter(|known| known.finding.diagnostic.code == "open-to-anybody");
    assert!(known.count() > 0, "the rule sees it");
}
