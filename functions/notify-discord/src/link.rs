//! Where an alarm is looked at.

use form_urlencoded::byte_serialize;

/// The alarm's page in the console of its region, of the partition that its ARN names.
pub(crate) fn link(arn: &str) -> Option<String> {
    let parts: Vec<&str> = arn.splitn(7, ':').collect();
    let ["arn", partition, "cloudwatch", region, _, "alarm", name] = parts[..] else { return None };
    let domain = match partition {
        "aws" => "console.aws.amazon.com",
        "aws-us-gov" => "console.amazonaws-us-gov.com",
        "aws-cn" => "console.amazonaws.cn",
        _ => return None,
    };
    let plain = !region.is_empty() && region.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    // A form writes a blank as `+`, which behind `#` is a plus.
    let name = byte_serialize(name.as_bytes()).collect::<String>().replace('+', "%20");
    plain.then(|| format!("https://{region}.{domain}/cloudwatch/home?region={region}#alarmsV2:alarm/{name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_of_an_alarm() {
        let expected = "https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#alarmsV2:alarm/mht%3Adepth%20%2B1";
        assert_eq!(link("arn:aws:cloudwatch:eu-west-1:123456789012:alarm:mht:depth +1").as_deref(), Some(expected));
        for other in [
            "",
            "arn",
            "arn:aws:sns:eu-west-1:123456789012:topic:x",
            "arn:aws-iso:cloudwatch:us-iso-east-1:1:alarm:x",
            "arn:aws:cloudwatch:evil.example/:1:alarm:x",
        ] {
            assert_eq!(link(other), None, "{other}");
        }
    }
}
