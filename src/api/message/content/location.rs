//! A place.

use rongcloud_native_macros::input;

use super::CommonContent;

/// Content of `RC:LBSMsg`: a place on a map.
///
/// @see <https://docs.rongcloud.io/platform-chat-api/message-about/objectname>
#[input]
pub struct LocationContent {
    /// A picture of the map: a JPEG as base64, without line breaks.
    pub content: String,
    /// Latitude in degrees.
    pub latitude: f64,
    /// Longitude in degrees.
    pub longitude: f64,
    /// Name of the place.
    pub poi: String,
    /// What every message between users may have.
    #[wire(flatten)]
    pub common: CommonContent,
}
