//! Parameters: given, kept, made up, and never shown.

use std::{
    collections::BTreeMap,
    io::{Read as _, Write as _},
    net::TcpStream,
};

use dsl::{Environment, Template};
use serde_json::{Value as Json, json};
use synth::{
    cloudformation::parameters::{self, Given, Value},
    command::deploy,
    exit,
};

use crate::account::{Account, block_on, stack};

fn secret() -> Json {
    json!({
        "Parameters": {"Password": {"Type": "String", "NoEcho": true, "AllowedPattern": "^[0-9A-F]{32}$"}},
        "Resources": {"Secret": {"Type": "AWS::SecretsManager::Secret", "Properties": {"SecretString": {"Ref": "Password"}}}},
    })
}

async fn secret_value(account: &Account) -> String {
    let resources = account.cloud().resources("vault").await.unwrap();
    let client = account.aws();
    let url = format!("{}/", client.endpoint().unwrap());
    let arn = resources[0].physical.clone().unwrap();
    read_secret(&url, &account.environment, &arn)
}

/// Asks the emulator with the tool that every system has a form of: no client of this service is a dependency of ours.
fn read_secret(url: &str, environment: &Environment, arn: &str) -> String {
    let (account, region) = (&environment.account, &environment.region);
    let host = url.trim_start_matches("http://").trim_end_matches('/');
    let body = json!({"SecretId": arn}).to_string();
    let request = format!(
        "POST / HTTP/1.1\r\nHost: {host}\r\nX-Amz-Target: secretsmanager.GetSecretValue\r\n\
         Content-Type: application/x-amz-json-1.1\r\nContent-Length: {}\r\nConnection: close\r\n\
         Authorization: AWS4-HMAC-SHA256 Credential={account}/20260101/{region}/secretsmanager/aws4_request, \
         SignedHeaders=host, Signature=none\r\n\r\n{body}",
        body.len()
    );
    let mut stream = TcpStream::connect(host).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let json = &answer[answer.find('{').unwrap()..=answer.rfind('}').unwrap()];
    serde_json::from_str::<Json>(json).unwrap()["SecretString"].as_str().unwrap().to_owned()
}

#[test]
fn a_secret_is_made_up_once_and_kept() {
    block_on(async {
        let account = Account::new("local");
        assert_eq!(account.deploy(vec![stack("vault", secret())]).await.unwrap(), exit::DONE);
        let made = secret_value(&account).await;
        assert_eq!(made.len(), 32);
        assert!(
            made.bytes().all(|byte| byte.is_ascii_digit() || (b'A'..=b'F').contains(&byte)),
            "not as its pattern says"
        );

        let mut template = secret();
        template["Resources"]["Secret"]["Properties"]["Description"] = json!("changed");
        assert_eq!(account.deploy(vec![stack("vault", template)]).await.unwrap(), exit::DONE);
        assert_eq!(account.status("vault").await.unwrap(), "UPDATE_COMPLETE");
        assert_eq!(secret_value(&account).await, made);
    });
}

#[test]
fn a_missing_value_and_a_wrong_name_are_told_before_anything_happens() {
    block_on(async {
        let account = Account::new("local");
        let template = json!({
            "Parameters": {
                "First": {"Type": "String"},
                "Second": {"Type": "Number", "MinValue": 2},
                "Kept": {"Type": "String", "Default": "x"},
            },
            "Resources": {"Queue": {"Type": "AWS::SQS::Queue"}},
        });
        let run = async |parameters: &[&str]| {
            let parameters = parameters.iter().map(ToString::to_string).collect();
            let options = deploy::Options { concurrency: 1, parameters, ..deploy::Options::default() };
            deploy::run(&account.context(vec![stack("orders", template.clone())]), options).await
        };
        let missing = run(&[]).await.unwrap_err();
        assert_eq!((missing.exit(), missing.code()), (exit::USAGE, "missing-parameter"));
        assert!(missing.to_string().contains("`First`, `Second`"), "{missing}");
        let unknown = run(&["Fisrt=a", "Second=3"]).await.unwrap_err();
        assert_eq!(unknown.help_text(), Some("did you mean `First`?"));
        let wrong = run(&["First=a", "Second=1"]).await.unwrap_err();
        assert!(wrong.to_string().contains("at least 2"), "{wrong}");
        assert_eq!(account.status("orders").await, None);
        assert_eq!(run(&["First=a", "Second=3"]).await.unwrap(), exit::DONE);
        assert_eq!(run(&[]).await.unwrap(), exit::DONE, "what the stack has is kept");
        let parameters = account.cloud().describe("orders").await.unwrap().unwrap().parameters;
        assert_eq!((parameters["First"].as_str(), parameters["Second"].as_str()), ("a", "3"));
    });
}

#[test]
fn secrets_are_in_no_debug_output() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("password"), "open sesame\n").unwrap();
    let given = Given::parse(&["Password=@password".to_owned()], folder.path()).unwrap();
    let declared = [&parameters::declared(&Template::from_json(json!({
        "Parameters": {"Password": {"Type": "String", "NoEcho": true, "MaxLength": 5}},
    })))[0]]
    .map(Clone::clone);
    let error = parameters::resolve(&declared, &given, &BTreeMap::new(), false).unwrap_err();
    let value = Value::Given("open sesame".to_owned());
    assert!(!format!("{given:?} {value:?} {error:?} {error}").contains("sesame"));
    assert!(error.to_string().contains("at most 5 characters, and has 11"), "{error}");
}
