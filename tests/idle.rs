//! Idle connections: the service wants them closed within 55 seconds.

use std::io::Read;
use std::time::Duration;

use rongcloud_native::api::user::UserId;
use rongcloud_native::{Api, Client, Options};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::spawn_blocking;
use tokio::time::{advance, pause, sleep};

/// Answers one request.
async fn answer(stream: &mut TcpStream) {
    let mut request = Vec::new();
    while !request.ends_with(b"userId=u1") {
        assert_ne!(stream.read_buf(&mut request).await.unwrap(), 0);
    }
    let answer = "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"code\":200}";
    stream.write_all(answer.as_bytes()).await.unwrap();
}

async fn call(client: &Client) {
    client.user().get(UserId { id: "u1".into(), ..UserId::default() }).await.unwrap();
}

#[tokio::test]
async fn a_connection_is_closed_within_55_seconds_of_its_last_request() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let api = format!("http://{}", listener.local_addr().unwrap());
    let client = Client::new(Options {
        appkey: "8alwspkvucoim".into(),
        secret: "yaicmsjl0a3LWz".into(),
        api: Some(Api::new([api.as_str()]).unwrap()),
        ..Options::default()
    })
    .unwrap();

    let (mut stream, ()) = tokio::join!(
        async {
            let (mut stream, _) = listener.accept().await.unwrap();
            answer(&mut stream).await;
            stream
        },
        call(&client),
    );
    // Used again, so that its last request counts and not its first.
    sleep(Duration::from_millis(50)).await;
    tokio::join!(answer(&mut stream), call(&client));

    pause();
    // In steps shorter than the sleep above: with longer ones, hyper would look at the connection later
    // than it does, and close it too early.
    for _ in 0..5_500 {
        advance(Duration::from_millis(10)).await;
    }
    // The clock stands still while a thread is at work: what closes later is not closed.
    let mut stream = stream.into_std().unwrap();
    let closed = spawn_blocking(move || {
        stream.set_nonblocking(false)?;
        stream.set_read_timeout(Some(Duration::from_secs(20)))?;
        stream.read(&mut [0])
    });
    assert_eq!(closed.await.unwrap().expect("it is closed in time"), 0, "by its end");
}
