use contract::{Read, Secret, contract};

contract! {
    /// Wrong.
    pub Wrong in "wrong" { key: Read<Secret> = "AWS_KEY" }
}

fn main() {}
