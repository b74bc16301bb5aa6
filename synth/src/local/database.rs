//! The database server: stands in for the databases of RDS, of which the emulator has none.
//!
//! One server holds the databases of all stacks. Each belongs to the instance that it stands in for: where a stack was made anew its
//! database is empty, and where it was only updated the database stays. Which secret tells where it is follows from the template.

use std::path::{Path, PathBuf};

use dsl::{StackArtifact, Template};
use postgres_server::{Cluster, Login, Programs, Psql, VERSION, identifier, literal};
use serde_json::{Map, Value as Json};

use super::{Ports, service::Launch};
use crate::{
    Error, Project, Report, Result,
    aws::Aws,
    cloudformation::{Cloud, Deployed},
};

/// What PostgreSQL has from the beginning, and what an instance has that names no other.
const DEFAULT: &str = "postgres";

/// An instance of RDS that the server stands in for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instance {
    /// Its stack.
    pub stack: String,
    /// Its logical id.
    pub id: String,
    /// The logical id of the secret that is to tell where it is.
    pub secret: String,
    /// The database.
    pub database: String,
}

/// The instances of these stacks. One that no secret is attached to is none: nobody could learn where it is.
///
/// # Errors
/// Two instances whose databases have one name: they would share a database here.
pub fn instances(stacks: &[StackArtifact]) -> Result<Vec<Instance>> {
    distinct(stacks.iter().flat_map(|stack| of(&stack.name, &stack.template)))
}

fn distinct(instances: impl Iterator<Item = Instance>) -> Result<Vec<Instance>> {
    let mut all: Vec<Instance> = Vec::new();
    for instance in instances {
        if let Some(other) = all.iter().find(|other| other.database == instance.database) {
            let message = format!(
                "`{}/{}` and `{}/{}` both name their database `{}`, and on `local` one server has both",
                other.stack, other.id, instance.stack, instance.id, instance.database
            );
            return Err(Error::failed("database-twice", message).help("give one of them another `DBName`"));
        }
        all.push(instance);
    }
    Ok(all)
}

fn of(stack: &str, template: &Template) -> Vec<Instance> {
    let reference = |value: &Json| value.get("Ref").and_then(Json::as_str).map(str::to_owned);
    let attachments =
        template.resources().filter(|(id, _)| is(template, id, "AWS::SecretsManager::SecretTargetAttachment"));
    let attached = attachments.filter_map(|(_, body)| {
        let properties = &body["Properties"];
        let (secret, id) = (reference(&properties["SecretId"])?, reference(&properties["TargetId"])?);
        let properties = &template.resource(&id)?["Properties"];
        let engine = properties["Engine"].as_str().unwrap_or_default();
        let database = properties["DBName"].as_str().unwrap_or(DEFAULT).to_owned();
        let plays = is(template, &id, "AWS::RDS::DBInstance") && engine == "postgres";
        plays.then(|| Instance { stack: stack.to_owned(), id, secret, database })
    });
    attached.collect()
}

fn is(template: &Template, id: &str, type_name: &str) -> bool {
    template.type_of(id) == Some(type_name)
}

pub(super) async fn prepare(project: &Project, ports: Ports, report: &Report) -> Result<Launch> {
    let cluster = cluster(project, report).await?;
    cluster.make_way().await?;
    Ok(Launch {
        program: cluster.program(),
        arguments: cluster.arguments(ports.database),
        environment: Vec::new(),
        folder: Some(cluster.home().to_owned()),
        user: cluster.user(),
    })
}

async fn cluster(project: &Project, report: &Report) -> Result<Cluster> {
    let programs = Programs::installed(&project.tools, report).await?;
    let data = data(&project.local);
    if Cluster::is_in(&data) {
        return Ok(Cluster::open(&programs, &data).await?);
    }
    let activity = report.begin("making", format!("the data of PostgreSQL {VERSION}"));
    let cluster = Cluster::open(&programs, &data).await?;
    activity.done();
    Ok(cluster)
}

/// Whether there is or was such a server.
pub(super) fn is_known(run: &Path) -> bool {
    Cluster::is_in(&data(run))
}

/// Deletes what the server keeps. It must not run.
pub(super) fn remove(run: &Path) -> Result<()> {
    Ok(Cluster::remove(&data(run))?)
}

fn data(run: &Path) -> PathBuf {
    run.join("data/database")
}

/// Lets the secrets of a stack that was deployed tell where its databases are, and the server take the users and passwords that they
/// hold.
///
/// # Errors
/// The server does not run, or a secret is not what RDS takes.
pub async fn attach(
    project: &Project,
    aws: &Aws,
    instances: &[Instance],
    stack: &Deployed,
    report: &Report,
) -> Result<()> {
    let mut instances = instances.iter().filter(|instance| instance.stack == stack.name).peekable();
    if instances.peek().is_none() {
        return Ok(());
    }
    let port = super::ports(project)?.database;
    let admin = cluster(project, report).await?.admin(port);
    let client = aws_sdk_secretsmanager::Client::new(aws.config());
    let resources = Cloud::new(aws).resources(&stack.name).await?;
    for instance in instances {
        let secret = resources.iter().find(|resource| resource.id == instance.secret);
        let secret = secret.and_then(|resource| resource.physical.as_deref()).ok_or_else(|| {
            let message = format!("`{}` has no secret `{}` for `{}`", stack.name, instance.secret, instance.id);
            Error::failed("database-secret", message).help("deploy the whole stack: `synth deploy`")
        })?;
        let value = client.get_secret_value().secret_id(secret).send().await;
        let value = value.map_err(aws.fault("Secrets Manager", "GetSecretValue"))?;
        let before = value.secret_string().unwrap_or_default();
        let (login, after) = pointed(before, port, &instance.database).ok_or_else(|| {
            let message = format!(
                "the secret `{}` of `{}` is no JSON object with `username` and `password`",
                instance.secret, stack.name
            );
            Error::failed("database-secret", message)
        })?;
        admit(&admin, &login, &format!("{}/{}", stack.id, instance.id)).await?;
        if after != before {
            let put = client.put_secret_value().secret_id(secret).secret_string(after).send().await;
            put.map_err(aws.fault("Secrets Manager", "PutSecretValue"))?;
            let message =
                format!("`{}/{}` is the database `{}` on port {port}", stack.name, instance.id, instance.database);
            report.note("attached", message);
        }
    }
    Ok(())
}

/// The login that a secret holds, and the secret that tells where its database is. What else it holds stays.
fn pointed(secret: &str, port: u16, database: &str) -> Option<(Login, String)> {
    let mut fields: Map<String, Json> = serde_json::from_str(secret).ok()?;
    let text = |name: &str| fields.get(name)?.as_str().map(str::to_owned);
    let login = Login {
        host: "127.0.0.1".to_owned(),
        port,
        username: text("username")?,
        password: text("password")?,
        dbname: database.to_owned(),
    };
    let told = login.secret();
    let before = fields.clone();
    fields.extend(told.as_object().cloned().unwrap_or_default());
    let after = if fields == before { secret.to_owned() } else { Json::Object(fields).to_string() };
    Some((login, after))
}

/// Makes the database, empty where it belonged to another instance than `owner`.
async fn admit(admin: &Psql, login: &Login, owner: &str) -> Result<()> {
    let ask = format!(
        "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = {}",
        literal(&login.dbname)
    );
    let before = admin.run(DEFAULT, &ask).await?;
    // What every server has is nobody's own.
    let anew = before != owner && login.dbname != DEFAULT;
    admin.admit(login, anew).await?;
    let note = format!("COMMENT ON DATABASE {} IS {}", identifier(&login.dbname), literal(owner));
    admin.run(DEFAULT, &note).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn template(engine: &str) -> Template {
        Template::from_json(json!({"Resources": {
            "Orders": {"Type": "AWS::RDS::DBInstance", "Properties": {"Engine": engine, "DBName": "orders"}},
            "Password": {"Type": "AWS::SecretsManager::Secret"},
            "Attachment": {
                "Type": "AWS::SecretsManager::SecretTargetAttachment",
                "Properties": {"SecretId": {"Ref": "Password"}, "TargetId": {"Ref": "Orders"}},
            },
            "Unreachable": {"Type": "AWS::RDS::DBInstance", "Properties": {"Engine": "postgres"}},
        }}))
    }

    #[test]
    fn an_instance_is_one_that_a_secret_is_attached_to() {
        let instance = Instance {
            stack: "shop".to_owned(),
            id: "Orders".to_owned(),
            secret: "Password".to_owned(),
            database: "orders".to_owned(),
        };
        assert_eq!(of("shop", &template("postgres")), [instance]);
        assert_eq!(of("shop", &template("mysql")), []);
    }

    #[test]
    fn two_of_one_name_are_refused() {
        let template = template("postgres");
        let of = |stacks: &[&str]| distinct(stacks.iter().flat_map(|stack| of(stack, &template)));
        assert_eq!(of(&["shop"]).unwrap().len(), 1);
        let error = of(&["shop", "store"]).unwrap_err();
        assert_eq!(error.code(), "database-twice");
        assert!(error.to_string().contains("`shop/Orders` and `store/Orders`"), "{error}");
    }

    #[test]
    fn a_secret_is_told_where_its_database_is_and_keeps_the_rest() {
        let made = r#"{"username":"ada","password":"p'w","mark":1}"#;
        let (login, after) = pointed(made, 21_002, "orders").unwrap();
        assert_eq!((login.username.as_str(), login.password.as_str()), ("ada", "p'w"));
        let told: Json = serde_json::from_str(&after).unwrap();
        assert_eq!(
            told,
            json!({
                "engine": "postgres", "host": "127.0.0.1", "port": 21_002, "dbname": "orders", "sslmode": "disable",
                "username": "ada", "password": "p'w", "mark": 1,
            })
        );
        assert_eq!(pointed(&after, 21_002, "orders").unwrap().1, after, "it is written once");
        assert_ne!(pointed(&after, 21_006, "orders").unwrap().1, after, "another port");
        for bad in ["", "[]", "text", r#"{"username":"ada"}"#, r#"{"username":1,"password":"p"}"#] {
            assert_eq!(pointed(bad, 1, "orders"), None, "{bad}");
        }
    }
}
