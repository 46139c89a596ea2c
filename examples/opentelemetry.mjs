// Creates a span for each attempt of a call, as a child of the caller's span, by the semantic
// conventions of OpenTelemetry for HTTP clients.

import { subscribe } from 'node:diagnostics_channel';
import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import {
  InMemorySpanExporter,
  NodeTracerProvider,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-node';
import RongCloud from 'rongcloud-native';
import { options } from './options.mjs';

const exporter = new InMemorySpanExporter();
new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).register();
const tracer = trace.getTracer('rongcloud');

/** The spans of attempts in flight, by call. */
const spans = new Map();

subscribe('rongcloud:request', ({ call, method, path, domain, attempt, requestId, time }) => {
  const { hostname, port, protocol } = new URL(domain);
  const attributes = {
    'http.request.method': 'POST',
    'http.request.resend_count': attempt > 1 ? attempt - 1 : undefined,
    'server.address': hostname,
    'server.port': Number(port) || (protocol === 'https:' ? 443 : 80),
    'url.full': domain + path,
    'url.template': path,
    'rongcloud.method': method,
    'rongcloud.request_id': requestId,
  };
  // Published in the context of the caller, whose span is the parent.
  const span = tracer.startSpan(`POST ${path}`, {
    kind: SpanKind.CLIENT,
    startTime: time,
    attributes,
  });
  spans.set(call, { span, time });
});

subscribe('rongcloud:response', ({ call, status, code, duration }) => {
  const { span, time } = spans.get(call);
  span.setAttributes({ 'http.response.status_code': status, 'rongcloud.code': code });
  if (code !== 200) fail(span, status >= 400 ? status : code);
  end(call, time + duration);
});

// An attempt without an answer ends with one of these.
subscribe('rongcloud:retry', ({ call, code, time, error }) => endWithout(call, code, time, error));
subscribe('rongcloud:error', ({ call, code, time, error }) => endWithout(call, code, time, error));

function endWithout(call, code, time, error) {
  const attempt = spans.get(call);
  if (!attempt) return;
  fail(attempt.span, code, error.message);
  end(call, time);
}

function fail(span, type, message) {
  span.setAttribute('error.type', String(type));
  span.setStatus({ code: SpanStatusCode.ERROR, message });
}

function end(call, time) {
  spans.get(call).span.end(time);
  spans.delete(call);
}

const { User } = RongCloud(options);
const user = { id: 'mnktiytan0', name: 'Martin', portrait: 'http://example.com/martin.jpg' };

await tracer.startActiveSpan('sign up', async (span) => {
  await User.register(user);
  await User.get({ id: 'nobody' }).catch(() => {});
  span.end();
});

const finished = exporter.getFinishedSpans();
const root = finished.find(({ name }) => name === 'sign up');
for (const { name, attributes, parentSpanContext } of finished) {
  const below = parentSpanContext?.spanId === root.spanContext().spanId ? 'sign up > ' : '';
  console.log(`span ${below}${name}`, attributes['http.response.status_code'] ?? '');
}
