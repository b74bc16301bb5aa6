//! The pipelines of this workspace, one file each.
//!
//! What differs between environments is one typed value in each file; what belongs to an account stands in
//! `environments.toml` and arrives here as [`Settings`].

pub mod ams;
pub mod bday;
pub mod ingestion;
pub mod mht;
pub mod savepoint;
pub mod settings;

use dsl::{App, Environment};
pub use settings::Settings;

/// Every stack that an environment has.
pub fn app(environment: &Environment, settings: &Settings) -> App {
    let app = App::new(environment.clone())
        .with_some(ams::stack(environment, settings))
        .with_some(bday::stack(environment, settings))
        .with_some(ingestion::stack(environment, settings))
        .with_some(savepoint::stack(environment, settings));
    mht::stacks(environment, settings).into_iter().fold(app, App::with)
}
